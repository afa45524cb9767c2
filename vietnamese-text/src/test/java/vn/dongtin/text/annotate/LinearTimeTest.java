package vn.dongtin.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dongtin.text.HostileText;

/**
 * The whole reading takes time in proportion to the text, whatever it is made of. The limit of a second of CPU time for
 * each megabyte is measured by the evaluation {@code speed}; here the counters of test coverage slow the code down.
 */
final class LinearTimeTest {

    private static final Annotator ANNOTATOR = Annotator.load();
    private static final int MEGABYTE = 1_000_000;
    private static final double SECOND = 1e9;
    private static final double SECONDS_COUNTED = 4;
    private static final String SENTENCE =
            "Chiều 5/12, ông Nguyễn Văn An, Giám đốc Sở Y tế Hà Nội, nói: “Chi 5 tỷ đồng”. ";

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 300; i++) {
            ANNOTATOR.annotate(ArticleText.of(SENTENCE.repeat(10)));
        }
    }

    static Stream<String> texts() {
        return Stream.concat(
                HostileText.repeats().stream(),
                Stream.of(
                        SENTENCE.repeat(MEGABYTE / SENTENCE.length()),
                        "a".repeat(10 * MEGABYTE),
                        "Ế".repeat(MEGABYTE),
                        "Nguyễn ".repeat(100_000),
                        "Nguyễn Văn ".repeat(100_000),
                        "“a” nói ".repeat(100_000),
                        "“".repeat(100_000),
                        "UBND tỉnh ".repeat(100_000),
                        "5 tỷ đồng ".repeat(100_000),
                        "e" + "\u0323\u0302\u0301".repeat(300_000),
                        binary(MEGABYTE),
                        "тест 中文 العربية việt ".repeat(50_000)));
    }

    private static String binary(int length) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(length);
        IntStream.range(0, length).forEach(i -> text.append((char) random.nextInt(256)));
        return text.toString();
    }

    /** A small text may take longer; of three readings the fastest counts, what slows others is not ours. */
    @ParameterizedTest(name = "[{index}]")
    @MethodSource("texts")
    void takesSecondsForAMegabyte(String text) {
        double limit = SECONDS_COUNTED * Math.max(0.1, (double) text.length() / MEGABYTE);
        double seconds = seconds(text);
        for (int again = 0; again < 2 && seconds >= limit; again++) {
            seconds = Math.min(seconds, seconds(text));
        }
        assertThat(seconds).isLessThan(limit);
    }

    private static double seconds(String text) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        Annotation annotation = ANNOTATOR.annotate(ArticleText.of(text));
        double seconds = (thread.getCurrentThreadCpuTime() - start) / SECOND;
        AnnotationChecks.check(annotation);
        return seconds;
    }
}
