package vn.dongtin.text.keyphrase.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.dongtin.text.keyphrase.WordStatistics;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/** Occurrences and articles of words and of pairs in a row, and what stands before the words. */
final class WordCounts {

    /** Words and pairs of fewer articles are left out. */
    static final int LEAST_ARTICLES = 4;

    private static final Set<Long> BEFORE_NOUNS =
            keys("các", "những", "một", "mọi", "mỗi", "nhiều", "của", "hai", "ba", "về", "trong", "từ", "là");
    private static final Set<Long> BEFORE_VERBS = keys(
            "đã",
            "đang",
            "sẽ",
            "không",
            "chưa",
            "phải",
            "để",
            "hãy",
            "cùng",
            "cũng",
            "vẫn",
            "rất",
            "nên",
            "muốn",
            "bị",
            "được",
            "và",
            "nhằm",
            "thể",
            "cần",
            "có thể",
            "tiếp tục",
            "mà");
    private static final Set<Long> BEHIND_NOUNS = keys("này", "đó", "của", "ấy", "là");

    final LongCounts words = new LongCounts(1 << 17);
    final LongCounts pairs = new LongCounts(1 << 22);
    final LongCounts wordArticles = new LongCounts(1 << 17);
    final LongCounts pairArticles = new LongCounts(1 << 22);
    final LongCounts nouns = new LongCounts(1 << 17);
    final LongCounts verbs = new LongCounts(1 << 17);
    private final PhraseList stopWords = PhraseList.load(WordStatistics.class, "stop-words-vi.txt");
    private final Map<Long, long[]> parts = new HashMap<>();
    private long occurrences;
    private int articles;

    private static Set<Long> keys(String... words) {
        Set<Long> keys = new HashSet<>();
        for (String word : words) {
            keys.add(PhraseList.keyOf(word));
        }
        return keys;
    }

    int articles() {
        return articles;
    }

    long occurrences() {
        return occurrences;
    }

    void add(Tokens tokens, Words cut) {
        articles++;
        Set<Long> seenWords = new HashSet<>();
        Set<Long> seenPairs = new HashSet<>();
        long previous = 0;
        for (int word = 0; word < cut.size(); word++) {
            long key = key(tokens, cut, word);
            boolean begins = word == 0 || tokens.sentenceOf(cut.firstToken(word)) != sentenceBefore(tokens, cut, word);
            previous = begins ? 0 : previous;
            if (key != 0) {
                addWord(key, seenWords);
                addContext(previous, key);
                addPair(tokens, cut, word, previous, seenPairs);
            }
            previous = key;
        }
    }

    private static int sentenceBefore(Tokens tokens, Words cut, int word) {
        return tokens.sentenceOf(cut.firstToken(word - 1));
    }

    /** Returns the key of a word of letters, 0 for marks and numbers. */
    private static long key(Tokens tokens, Words cut, int word) {
        long key = 0;
        for (int token = cut.firstToken(word); token < cut.endToken(word); token++) {
            if (!tokens.shape(token).isWord()) {
                return 0;
            }
            key = PhraseList.extend(key, tokens.key(token));
        }
        return key;
    }

    private void addWord(long key, Set<Long> seen) {
        occurrences++;
        words.add(key);
        if (seen.add(key)) {
            wordArticles.add(key);
        }
    }

    private void addContext(long previous, long key) {
        if (BEFORE_NOUNS.contains(previous)) {
            nouns.add(key);
        } else if (BEFORE_VERBS.contains(previous)) {
            verbs.add(key);
        }
        if (previous != 0 && BEHIND_NOUNS.contains(key)) {
            nouns.add(previous);
        }
    }

    private void addPair(Tokens tokens, Words cut, int word, long previous, Set<Long> seen) {
        if (previous == 0 || isFunctionWord(previous) || isFunctionWord(key(tokens, cut, word))) {
            return;
        }
        long pair = previous;
        for (int token = cut.firstToken(word); token < cut.endToken(word); token++) {
            pair = PhraseList.extend(pair, tokens.key(token));
        }
        pairs.add(pair);
        if (seen.add(pair)) {
            pairArticles.add(pair);
            if (pairArticles.get(pair) == LEAST_ARTICLES) {
                parts.put(pair, new long[] {previous, key(tokens, cut, word)});
            }
        }
    }

    /** Phrases never hold one, so that pairs with it are of no use. */
    private boolean isFunctionWord(long key) {
        return stopWords.kindOf(key) == 'B';
    }

    /** Returns the two words of a pair that stands in enough articles. */
    long[] parts(long pair) {
        return Objects.requireNonNull(parts.get(pair));
    }
}
