package vn.dongtin.text.topic.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.topic.KeyTable;
import vn.dongtin.text.topic.TermTable;
import vn.dongtin.text.topic.TopicClassifier;

/** Builds the table of terms from our two lists. */
final class TermList {

    /** Words that hardly any English text goes without. */
    private static final String ENGLISH_WORDS =
            "the of and to in is was for on that with by from at as it are were be has have said";

    /** The weight of a term before it has been counted, and of every English one. */
    private static final float USUAL_IDF = 3;

    private static final class Entry {
        int vietnamese;
        int english;
    }

    private final Tokenizer tokenizer = new Tokenizer();
    private final List<String> topics;
    private final Map<Integer, Entry> entries = new TreeMap<>();

    private TermList(List<String> topics) {
        this.topics = topics;
    }

    /**
     * Reads the lists.
     *
     * @param topics the ids of level 1 in the order of their bits
     */
    static TermTable read(List<String> topics) {
        TermList list = new TermList(topics);
        list.read("terms-vi.txt", false);
        list.read("terms-en.txt", true);
        for (String word : ENGLISH_WORDS.split(" ", -1)) {
            list.entry(word).english |= TermTable.ENGLISH_WORD;
        }
        return list.table();
    }

    private void read(String resource, boolean english) {
        int bit = 0;
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                bit = 1 << topics.indexOf("medtop:" + line.substring(1, line.indexOf(']')));
            } else if (!line.startsWith("#")) {
                for (String term : line.split(",", -1)) {
                    add(term.strip(), bit, english);
                }
            }
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = TopicClassifier.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The list " + resource + " is missing beside the classifier.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + resource + " can't be read: " + e.getMessage(), e);
        }
    }

    private void add(String term, int bit, boolean english) {
        if (!term.isEmpty()) {
            Entry entry = entry(term);
            entry.vietnamese |= english ? 0 : bit;
            entry.english |= english ? bit : 0;
        }
    }

    /** Returns the entry of a term and adds those of its beginnings. */
    private Entry entry(String term) {
        Tokens tokens = tokenizer.tokenize(term);
        if (tokens.size() > TermTable.LONGEST || tokens.sentenceCount() != 1) {
            throw new IllegalStateException("The term \"" + term + "\" is too long: " + tokens.size() + " tokens.");
        }
        Entry entry = new Entry();
        long key = 0;
        for (int token = 0; token < tokens.size(); token++) {
            key = TermTable.extend(key, tokens.key(token));
            entry = entries.computeIfAbsent(KeyTable.fingerprint(key), fingerprint -> new Entry());
        }
        return entry;
    }

    private TermTable table() {
        int[] fingerprints = new int[entries.size()];
        int[] vietnamese = new int[fingerprints.length];
        int[] english = new int[fingerprints.length];
        int i = 0;
        for (Map.Entry<Integer, Entry> entry : entries.entrySet()) {
            fingerprints[i] = entry.getKey();
            vietnamese[i] = entry.getValue().vietnamese;
            english[i++] = entry.getValue().english;
        }
        float[] idf = new float[fingerprints.length];
        Arrays.fill(idf, USUAL_IDF);
        return new TermTable(fingerprints, vietnamese, english, idf);
    }

    /** Returns the table with the inverse document frequency of each Vietnamese term in the articles. */
    static TermTable counted(TermTable terms, List<TopicArticle> articles) {
        int[] documents = new int[terms.size()];
        for (TopicArticle article : articles) {
            for (int i = 0; i < article.terms().size(); i++) {
                documents[article.terms().number(i)]++;
            }
        }
        float[] idf = new float[terms.size()];
        for (int i = 0; i < idf.length; i++) {
            double counted = StrictMath.log((articles.size() + 1.0) / Math.max(2, documents[i]));
            idf[i] = terms.topics(i, false) == 0 ? USUAL_IDF : (float) counted;
        }
        return terms.withIdf(idf);
    }
}
