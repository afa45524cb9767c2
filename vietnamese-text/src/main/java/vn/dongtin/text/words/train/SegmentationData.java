package vn.dongtin.text.words.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads what the segmenter is trained on and measured with. */
final class SegmentationData {

    private static final String FOLDER = "segmentation";
    private final Path data;

    SegmentationData(Path data) {
        this.data = data;
    }

    /** Returns the sentences of one of the segmented texts. */
    List<GoldSentence> sentences(String file) {
        List<GoldSentence> sentences = new ArrayList<>();
        for (String line : lines(file)) {
            GoldSentence sentence = GoldSentence.parse(line);
            if (sentence.size() > 0) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** Returns the words of the word list, each as its syllables. */
    List<List<String>> words() {
        return lines("vn-words.txt").stream()
                .map(line -> List.of(line.trim().split(" +", -1)))
                .toList();
    }

    private List<String> lines(String file) {
        Path path = data.resolve(FOLDER).resolve(file);
        try {
            return Files.readAllLines(path).stream()
                    .map(SegmentationData::normalize)
                    .toList();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** Hands over the texts of the unlabelled newspaper articles in their order. */
    void articles(Consumer<String> reader) {
        Path path = data.resolve("topics").resolve("vntc-train.tsv.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            lines.lines().map(SegmentationData::text).forEach(reader);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(path, e);
        }
    }

    /** The third field, in which the two characters {@code \n} stand for a line end. */
    private static String text(String line) {
        return normalize(line.substring(line.lastIndexOf('\t') + 1).replace("\\n", "\n"));
    }

    private static String normalize(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static IllegalArgumentException unreadable(Path path, Exception cause) {
        return new IllegalArgumentException("The data file " + path + " is missing or can't be read.", cause);
    }
}
