package vn.dongtin.text.keyphrase.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.zip.GZIPInputStream;
import vn.dongtin.text.keyphrase.WordStatistics;
import vn.dongtin.text.model.ModelOutput;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.train.Trainer;
import vn.dongtin.text.words.WordSegmenter;

/** Counts words, as the trained segmenter cuts them, and pairs of words in the VNTC training articles. */
public final class KeyphraseTrainer implements Trainer {

    private static final String ARTICLES = "topics/vntc-train.tsv.gz";

    @Override
    public String stage() {
        return "keyphrases";
    }

    @Override
    public void train(Path data, Path resources, PrintStream log) {
        WordCounts counts = new WordCounts();
        count(data.resolve(ARTICLES), counts);
        CountedEntries entries = new CountedEntries(counts);
        ModelOutput output = new ModelOutput(WordStatistics.KIND, WordStatistics.VERSION);
        output.writeInts(entries.keys());
        output.writeBytes(entries.levels());
        Path file = resources.resolve("vn/dongtin/text/keyphrase/" + WordStatistics.RESOURCE);
        output.writeTo(file);
        log.println("keyphrases: " + counts.articles() + " articles, " + entries.keys().length + " entries, "
                + output.toByteArray().length + " bytes");
    }

    private static void count(Path articles, WordCounts counts) {
        Tokenizer tokenizer = new Tokenizer();
        WordSegmenter segmenter = WordSegmenter.load();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(articles)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = line.substring(line.lastIndexOf('\t') + 1).replace("\\n", "\n");
                Tokens tokens = tokenizer.tokenize(Normalizer.normalize(text, Normalizer.Form.NFC));
                counts.add(tokens, segmenter.segment(tokens));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The articles " + articles + " can't be read: " + e.getMessage(), e);
        }
    }
}
