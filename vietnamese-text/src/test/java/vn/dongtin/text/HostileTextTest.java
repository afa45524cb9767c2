package vn.dongtin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dongtin.text.date.DateContext;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.date.DateParser;
import vn.dongtin.text.date.PublicationDateFinder;
import vn.dongtin.text.language.LanguageDetector;
import vn.dongtin.text.normal.TextNormalizer;
import vn.dongtin.text.sentence.SentenceSplitter;
import vn.dongtin.text.syllable.TonePlacement;
import vn.dongtin.text.title.TitleLine;

final class HostileTextTest {

    private static final Instant COLLECTED = Instant.parse("2026-11-21T00:00:00Z");

    static Stream<String> repeats() {
        return HostileText.repeats().stream();
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("repeats")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void repeatsTakeLinearTime(String text) {
        readAll(TextNormalizer.normalize(text).text());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void randomTextsKeepTheirSpans() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 5_000; i++) {
            readAll(HostileText.random(random));
        }
    }

    private static void readAll(String text) {
        assertThat(TonePlacement.key(text)).hasSize(text.length());
        assertThat(new LanguageDetector().detect(text).confidence()).isBetween(0.0, 1.0);
        checkSentences(text);
        checkDates(text);
        TitleLine.split(text);
        new PublicationDateFinder().find(null, text, COLLECTED);
    }

    /** Sentences are in order, and nothing but white space lies outside them. */
    private static void checkSentences(String text) {
        int[] spans = new SentenceSplitter().split(text);
        int last = 0;
        for (int i = 0; i < spans.length; i += 2) {
            assertThat(spans[i]).isGreaterThanOrEqualTo(last).isLessThan(spans[i + 1]);
            checkBlank(text, last, spans[i]);
            last = spans[i + 1];
        }
        checkBlank(text, last, text.length());
    }

    private static void checkBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            assertThat(c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c))
                    .isTrue();
        }
    }

    private static void checkDates(String text) {
        int last = 0;
        for (DateMention date : new DateParser().parse(text, new DateContext(null, COLLECTED))) {
            assertThat(date.start()).isGreaterThanOrEqualTo(last).isLessThan(date.end());
            assertThat(text.substring(date.start(), date.end())).isEqualTo(date.surface());
            if (date.value().indexOf('X') < 0) {
                date.precision().start(date.value());
            }
            last = date.end();
        }
    }
}
