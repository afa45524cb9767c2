package vn.dongtin.text.keyphrase.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/** Cuts words by the longest match with a word list: exact enough for counting. */
final class DictionaryWords {

    private static final int LONGEST = 5;

    private final Set<Long> words = new HashSet<>();

    DictionaryWords(Path list) {
        try {
            for (String line : Files.readAllLines(list)) {
                add(Normalizer.normalize(line.strip(), Normalizer.Form.NFC));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The word list " + list + " can't be read.", new UncheckedIOException(e));
        }
    }

    private void add(String word) {
        long key = 0;
        for (String syllable : word.split(" ")) {
            key = PhraseList.extend(key, TokenKey.of(syllable));
        }
        words.add(key);
    }

    Words cut(Tokens tokens) {
        int[] firsts = new int[tokens.size() + 1];
        int size = 0;
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int end = tokens.endToken(sentence);
            for (int token = tokens.firstToken(sentence); token < end; token += longest(tokens, token, end)) {
                firsts[size++] = token;
            }
        }
        firsts[size] = tokens.size();
        return new Words(Arrays.copyOf(firsts, size + 1));
    }

    private int longest(Tokens tokens, int from, int end) {
        int longest = 1;
        long key = 0;
        for (int token = from; token < Math.min(end, from + LONGEST); token++) {
            key = PhraseList.extend(key, tokens.key(token));
            longest = words.contains(key) ? token + 1 - from : longest;
        }
        return longest;
    }
}
