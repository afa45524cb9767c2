package vn.dongtin.text.entity.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dongtin.text.entity.sequence.HashedCodes;
import vn.dongtin.text.entity.sequence.WordForm;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/** Sorts the forms of syllables and words of unlabelled news into classes, coarse and fine. */
final class FormClasses {

    private static final int MINIMUM = 4;
    private static final int COARSE = 64;
    private static final int COARSE_ROUNDS = 20;
    private static final int FINE_ROUNDS = 12;

    private FormClasses() {}

    static HashedCodes ofSyllables(List<Unlabelled> articles, int fine) {
        Forms forms = new Forms();
        for (Unlabelled article : articles) {
            Tokens tokens = article.tokens();
            for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
                forms.add(0);
                for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
                    forms.add(WordForm.of(tokens, i));
                }
            }
        }
        return cluster(forms, fine);
    }

    static HashedCodes ofWords(List<Unlabelled> articles, int fine) {
        Forms forms = new Forms();
        for (Unlabelled article : articles) {
            addWords(forms, article.tokens(), article.words());
        }
        return cluster(forms, fine);
    }

    private static void addWords(Forms forms, Tokens tokens, Words words) {
        int sentence = -1;
        for (int word = 0; word < words.size(); word++) {
            int first = words.firstToken(word);
            if (tokens.sentenceOf(first) != sentence) {
                sentence = tokens.sentenceOf(first);
                forms.add(0);
            }
            long form = WordForm.of(tokens, first);
            for (int i = first + 1; i < words.endToken(word); i++) {
                form = TokenKey.join(form, tokens.key(i));
            }
            forms.add(form);
        }
    }

    private static HashedCodes cluster(Forms forms, int fineClasses) {
        BigramCounts counts = new BigramCounts(forms.toArray(), MINIMUM);
        int[] coarse = new ExchangeClustering(counts, COARSE).run(COARSE_ROUNDS);
        int[] fine = new ExchangeClustering(counts, fineClasses).run(FINE_ROUNDS);
        Map<Long, Integer> codes = new HashMap<>();
        for (int word = 0; word < counts.words(); word++) {
            codes.put(counts.form(word), (coarse[word] + 1) << 16 | (fine[word] + 1));
        }
        return HashedCodes.of(codes);
    }

    /** A growing list. */
    private static final class Forms {

        private long[] values = new long[1 << 20];
        private int size;

        void add(long form) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = form;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
