package vn.dongtin.text.topic.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.topic.Columns;
import vn.dongtin.text.topic.KeyTable;

/** The words of two syllables of the word list: pairs that may be shown as a reason for a topic. */
final class ReadableWords {

    /** Words in more than about one article of fifteen say too little to be shown. */
    private static final double LEAST_IDF = 2.7;

    private final KeyTable keys;

    private ReadableWords(KeyTable keys) {
        this.keys = keys;
    }

    /**
     * Reads the word list of the data.
     *
     * @throws IllegalArgumentException when it is missing
     */
    static ReadableWords read(Path data) {
        Path file = data.resolve("segmentation/vn-words.txt");
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("The file " + file + " can't be read: " + e.getMessage(), e);
        }
    }

    private static ReadableWords of(List<String> words) {
        Tokenizer tokenizer = new Tokenizer();
        List<Integer> fingerprints = new ArrayList<>();
        for (String word : words) {
            Tokens tokens = tokenizer.tokenize(word);
            if (tokens.size() == 2) {
                fingerprints.add(KeyTable.fingerprint(TokenKey.join(tokens.key(0), tokens.key(1))));
            }
        }
        return new ReadableWords(
                new KeyTable(fingerprints.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Returns 1 for each feature of the dictionary that may be shown. */
    byte[] mark(Dictionary dictionary) {
        int[] fingerprints = dictionary.keys().fingerprints();
        byte[] idf = dictionary.idf();
        byte[] marks = new byte[fingerprints.length];
        for (int i = 0; i < marks.length; i++) {
            boolean rare = idf[i] >= LEAST_IDF * Columns.IDF_STEPS;
            marks[i] = (byte) (rare && keys.find(fingerprints[i]) >= 0 ? 1 : 0);
        }
        return marks;
    }
}
