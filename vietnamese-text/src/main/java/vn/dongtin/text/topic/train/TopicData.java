package vn.dongtin.text.topic.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import vn.dongtin.text.normal.TextNormalizer;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.topic.Counts;
import vn.dongtin.text.topic.TermTable;

/** Reads all articles of the data in the order of the files. */
final class TopicData {

    private static final List<String> LABEL_SETS = List.of("t1", "t2");
    private static final int ARTICLE_FILES = 7;
    private static final String PREFIX = "medtop:";

    private final Path data;
    private final TermTable terms;
    private final Tokenizer tokenizer = new Tokenizer();
    private final List<String> sections = new ArrayList<>();
    private final List<TopicArticle> articles = new ArrayList<>();

    private TopicData(Path data, TermTable terms) {
        this.data = data;
        this.terms = terms;
    }

    /**
     * Reads the articles.
     *
     * @throws IllegalArgumentException when a file is missing or can't be read
     */
    static List<TopicArticle> read(Path data, TermTable terms) {
        TopicData reader = new TopicData(data, terms);
        reader.readOldNews(data.resolve("topics/vntc-train.tsv.gz"), reader.labels());
        for (int i = 1; i <= ARTICLE_FILES; i++) {
            reader.readModern(data.resolve("entities/articles-s" + i + ".txt"));
        }
        return reader.articles;
    }

    /** Returns the topics by {@code rubric/file}. */
    private Map<String, List<String>> labels() {
        Map<String, List<String>> labels = new TreeMap<>();
        for (String set : LABEL_SETS) {
            Map<String, String> files = new TreeMap<>();
            for (String line : lines(data.resolve("topics/iptc-index-" + set + ".tsv"))) {
                files.put(field(line, 0), field(line, 1));
            }
            for (String line : lines(data.resolve("topics/iptc-labels-" + set + ".tsv"))) {
                String file = files.getOrDefault(field(line, 0), "");
                labels.put(file, codes(field(line, 1) + "," + field(line, 2)));
            }
        }
        return labels;
    }

    private static String field(String line, int index) {
        String[] fields = line.split("\t", -1);
        return index < fields.length ? fields[index] : "";
    }

    private static List<String> codes(String list) {
        List<String> codes = new ArrayList<>();
        for (String code : list.split(",", -1)) {
            String bare = code.strip();
            if (!bare.isEmpty()) {
                codes.add(bare.startsWith(PREFIX) ? bare : PREFIX + bare);
            }
        }
        return codes;
    }

    private void readOldNews(Path file, Map<String, List<String>> labels) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                addOldNews(line.split("\t", 3), labels);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void addOldNews(String[] fields, Map<String, List<String>> labels) {
        String id = fields[0] + "/" + fields[1];
        if (!sections.contains(fields[0])) {
            sections.add(fields[0]);
        }
        String text = fields[2].replace("\\n", "\n");
        int title = text.indexOf('\n');
        add(
                new Header(id, TopicArticle.Source.OLD_NEWS, sections.indexOf(fields[0])),
                labels.getOrDefault(id, List.of()),
                title < 0
                        ? text
                        : text.substring(0, title) + "\n\n"
                                + text.substring(title).strip());
    }

    private static final class Header {
        final String id;
        final TopicArticle.Source source;
        final int section;
        String language = "vi";
        String story;
        List<String> topics = List.of();
        String title = "";
        final StringBuilder body = new StringBuilder();

        Header(String id, TopicArticle.Source source, int section) {
            this.id = id;
            this.source = source;
            this.section = section;
            this.story = id;
        }
    }

    private void readModern(Path file) {
        List<String> lines = new ArrayList<>(lines(file));
        lines.add("### end");
        Header current = null;
        for (String line : lines) {
            if (line.startsWith("### ")) {
                if (current != null) {
                    add(current, current.topics, current.title + "\n\n" + current.body);
                }
                current = new Header(line.substring(4), TopicArticle.Source.MODERN, -1);
            } else if (current != null) {
                readLine(current, line);
            }
        }
    }

    private static void readLine(Header article, String line) {
        int colon = line.indexOf(": ");
        String value = colon < 0 ? "" : line.substring(colon + 2);
        switch (colon < 0 ? "" : line.substring(0, colon)) {
            case "topics" -> article.topics = codes(value);
            case "lang" -> article.language = value.strip();
            case "story" -> article.story = "story " + value.strip();
            case "title" -> article.title = withoutMarks(value);
            case "date" -> {}
            default -> article.body.append(withoutMarks(line)).append('\n');
        }
    }

    /** Strips {@code [TYPE:text]} to its text. */
    private static String withoutMarks(String line) {
        return line.replaceAll("\\[(PER|ORG|LOC|EVT|PRD):", "").replace("]", "");
    }

    private void add(Header header, List<String> topics, String rawText) {
        String text = TextNormalizer.normalize(rawText).text();
        Tokens tokens = tokenizer.tokenize(text);
        Counts found = new Counts(64);
        terms.walk(tokens, (entry, first, length, weight) -> found.add((int) entry, first, length, weight));
        articles.add(new TopicArticle(
                header.id,
                header.source,
                header.language,
                header.story,
                header.section,
                topics,
                topics.isEmpty() ? "" : text,
                RawFeatures.of(tokens),
                found));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static IllegalArgumentException unreadable(Path file, IOException cause) {
        return new IllegalArgumentException("The file " + file + " can't be read: " + cause.getMessage(), cause);
    }
}
