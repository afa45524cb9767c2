package vn.dongtin.text.entity.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the annotated articles and sentences below a data folder, in the order of file names and lines. */
final class AnnotationReader {

    private static final int KEY_LENGTH = 60;

    private final Path data;

    AnnotationReader(Path data) {
        this.data = data;
    }

    List<AnnotatedText> articles() {
        List<AnnotatedText> articles = new ArrayList<>();
        for (Path file : files("entities", "articles-*.txt")) {
            for (String block : String.join("\n", lines(file)).split("(?m)^### ", -1)) {
                if (!block.isBlank()) {
                    articles.add(article(block.strip().lines().toList()));
                }
            }
        }
        return articles;
    }

    private static AnnotatedText article(List<String> lines) {
        InlineMarks marks = new InlineMarks();
        String group = lines.get(0);
        AnnotatedText.Source source = AnnotatedText.Source.ARTICLES;
        boolean body = false;
        for (String line : lines.subList(1, lines.size())) {
            if (body) {
                marks.append("\n").append(line);
            } else if (line.startsWith("title: ")) {
                marks.append(line.substring("title: ".length())).append("\n");
                body = true;
            } else if (line.startsWith("story: ")) {
                group = line;
            } else if (line.startsWith("lang: en")) {
                source = AnnotatedText.Source.ENGLISH;
            }
        }
        return new AnnotatedText(lines.get(0), group, source, marks.text(), marks.names());
    }

    /** Sentences grouped by the article they were taken from. */
    List<AnnotatedText> sentences() {
        List<AnnotatedText> sentences = new ArrayList<>();
        Map<String, String> articles = articlesBySentence();
        for (Path file : files("entities", "sentences-*.tsv")) {
            for (String line : lines(file)) {
                int tab = line.indexOf('\t');
                InlineMarks marks = new InlineMarks().append(line.substring(tab + 1));
                String id = line.substring(0, tab);
                String group = articles.getOrDefault(key(marks.text().strip()), id);
                sentences.add(
                        new AnnotatedText(id, group, AnnotatedText.Source.SENTENCES, marks.text(), marks.names()));
            }
        }
        return sentences;
    }

    /** Finds the article of a sentence by its first characters, at the places where sentences begin. */
    private Map<String, String> articlesBySentence() {
        Map<String, String> found = new HashMap<>();
        for (String[] article : vntc()) {
            String text = article[2].replace("\\n", "\n");
            int[] spans = new vn.dongtin.text.sentence.SentenceSplitter().split(text);
            for (int i = 0; i < spans.length; i += 2) {
                found.putIfAbsent(key(text.substring(spans[i])), article[0] + "/" + article[1]);
            }
        }
        return found;
    }

    private static String key(String text) {
        return text.substring(0, Math.min(KEY_LENGTH, text.length())).replaceAll("\\s+", " ");
    }

    /** Rubric, file and text of each article of the topic data. */
    List<String[]> vntc() {
        Path file = data.resolve("topics/vntc-train.tsv.gz");
        List<String[]> articles = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                articles.add(line.split("\t", 3));
            }
        } catch (IOException e) {
            throw missing(file, e);
        }
        return articles;
    }

    /** Sentences in columns (token, tag), as {@code ewt_dev.conll}. */
    List<AnnotatedText> english() {
        List<AnnotatedText> sentences = new ArrayList<>();
        for (String name : List.of("ewt_dev.conll", "wikigold.conll")) {
            sentences.addAll(
                    ColumnFile.read(name, lines(data.resolve("english-ner").resolve(name))));
        }
        return sentences;
    }

    private List<Path> files(String folder, String pattern) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(data.resolve(folder), pattern)) {
            stream.forEach(files::add);
        } catch (IOException e) {
            throw missing(data.resolve(folder), e);
        }
        files.sort(null);
        return files;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw missing(file, e);
        }
    }

    private static IllegalArgumentException missing(Path file, IOException cause) {
        return new IllegalArgumentException(
                file + " can't be read: give the folder of training data with --data.",
                new UncheckedIOException(cause));
    }
}
