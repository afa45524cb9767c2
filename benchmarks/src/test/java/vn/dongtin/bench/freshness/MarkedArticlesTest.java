package vn.dongtin.bench.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.dongtin.bench.corpus.Corpus;

class MarkedArticlesTest {

    private final MarkedArticles articles =
            new MarkedArticles(new Corpus(Corpus.SEED), MarkedArticles.letters(1_764_820_800_000L));

    @Test
    void wordsAreLettersAndAllDifferent() {
        assertThat(LongStream.range(0, 2_000).mapToObj(articles::word).distinct())
                .hasSize(2_000)
                .allMatch(word -> word.matches("[a-z]+"));
    }

    @Test
    void lettersCountLikeDigits() {
        assertThat(MarkedArticles.letters(0)).isEqualTo("a");
        assertThat(MarkedArticles.letters(26)).isEqualTo("ba");
    }

    @Test
    void articleHoldsItsWordAndIsNewInEveryRun() {
        assertThat(new String(articles.json(5), StandardCharsets.UTF_8))
                .contains("Mã tin " + articles.word(5) + ".\"", "\"externalId\":\"" + articles.word(5) + "\"");
    }
}
