package vn.dongtin.text.entity.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ExchangeClusteringTest {

    /** Words 1–4 stand only before words 11–14: two classes explain the text. */
    @Test
    void wordsOfOneNeighbourhoodFallIntoOneClass() {
        SplittableRandom random = new SplittableRandom(1);
        long[] text = new long[6_000];
        for (int i = 0; i + 1 < text.length; i += 2) {
            text[i] = random.nextLong(1, 5);
            text[i + 1] = random.nextLong(11, 15);
        }
        BigramCounts counts = new BigramCounts(text, 2);
        int[] classes = new ExchangeClustering(counts, 2).run(20);
        int[] classOfWord = new int[20];
        for (int word = 0; word < counts.words(); word++) {
            classOfWord[(int) counts.form(word)] = classes[word];
        }
        assertThat(new int[] {classOfWord[2], classOfWord[3], classOfWord[4]}).containsOnly(classOfWord[1]);
        assertThat(new int[] {classOfWord[12], classOfWord[13], classOfWord[14]})
                .containsOnly(classOfWord[11]);
        assertThat(classOfWord[1]).isNotEqualTo(classOfWord[11]);
    }

    @Test
    void rareWordsHaveNoClass() {
        BigramCounts counts = new BigramCounts(new long[] {1, 2, 1, 2, 3, 0, 1}, 2);
        assertThat(counts.words()).isEqualTo(2);
        assertThat(counts.total(0)).isEqualTo(3);
    }
}
