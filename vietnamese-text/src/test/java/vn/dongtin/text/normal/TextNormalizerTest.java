package vn.dongtin.text.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.text.HostileText;

final class TextNormalizerTest {

    private static final int MIB = 1 << 20;

    private static String clean(String raw) {
        return TextNormalizer.normalize(raw).text();
    }

    private static TextChanges changes(String raw) {
        return TextNormalizer.normalize(raw).changes();
    }

    @Test
    void cleanTextComesBackAsItIs() {
        String text = "Chiều 5/12, tại Trụ sở Chính phủ – “Đông Nam Á…”\n\t638 tỷ ₫";
        NormalizedText normalized = TextNormalizer.normalize(text);
        assertThat(normalized.text()).isSameAs(text);
        assertThat(normalized.offsets().isIdentity()).isTrue();
        assertThat(normalized.changes().none()).isTrue();
    }

    @Test
    void decomposedTextIsComposed() {
        String composed = "Thứ trưởng Phạm Đức Long đã tiếp";
        assertThat(clean(Normalizer.normalize(composed, Normalizer.Form.NFD))).isEqualTo(composed);
    }

    @Test
    void halfComposedTextIsComposed() {
        assertThat(clean("Viê\u0323t Na\u0323m")).isEqualTo("Việt Nạm");
        assertThat(clean("ê\u0301")).isEqualTo("ế");
        assertThat(clean("\u1EB9\u0302")).isEqualTo("ệ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b", "a\nb"})
    void everyLineEndIsALineFeed(String raw) {
        assertThat(clean(raw)).isEqualTo("a\nb");
        assertThat(changes(raw).none()).isTrue();
    }

    @Test
    void twoLineEndsStayTwo() {
        assertThat(clean("a\r\r\n\nb")).isEqualTo("a\n\n\nb");
    }

    @Test
    void specialSpacesAreOrdinaryOnes() {
        assertThat(clean("a\u00A0b\u2003c\u202Fd\u205Fe\u3000f\u1680g\u2000h")).isEqualTo("a b c d e f g h");
    }

    @Test
    void controlCharactersAreRemovedAndCounted() {
        assertThat(clean("a\0b\u0007c\u009Fd\u007Fe\tf")).isEqualTo("abcde\tf");
        assertThat(changes("a\0b\u0007c\u009Fd\u007Fe\tf")).isEqualTo(new TextChanges(0, 4, 0, 0));
    }

    @Test
    void invisibleCharactersAreRemovedAndCounted() {
        String raw = "\uFEFFA\u200Bma\u00ADz\u2060on\u202E!\u200D\uDB40\uDC41";
        assertThat(clean(raw)).isEqualTo("Amazon!");
        assertThat(changes(raw)).isEqualTo(new TextChanges(0, 0, 0, 7));
    }

    @Test
    void loneSurrogatesAreReplacedAndCounted() {
        assertThat(clean("a\uD800b\uDC00😀")).isEqualTo("a\uFFFDb\uFFFD😀");
        assertThat(changes("a\uD800b\uDC00😀")).isEqualTo(new TextChanges(2, 0, 0, 0));
    }

    @Test
    void markRunsAreCutAtThirty() {
        String raw = "x" + "\u0316".repeat(100) + "y";
        assertThat(clean(raw)).isEqualTo("x" + "\u0316".repeat(30) + "y");
        assertThat(changes(raw).cutMarks()).isEqualTo(70);
    }

    @Test
    void marksJoinedByRemovalAreCutTogether() {
        String raw = "x" + "\u0316".repeat(20) + "\u200B" + "\u0316".repeat(20);
        assertThat(changes(raw)).isEqualTo(new TextChanges(0, 0, 10, 1));
    }

    @Test
    void removedCharacterInsideALetterDoesNotSplitIt() {
        assertThat(clean("e\u200B\u0302\u0000\u0301")).isEqualTo("ế");
    }

    @Test
    void hangulIsComposedAcrossPieces() {
        assertThat(clean("\u1112\u1161\u11ABa\u1100\u1161")).isEqualTo("한a가");
    }

    @Test
    void emptyTextStaysEmpty() {
        assertThat(clean("")).isEmpty();
        assertThat(clean("\u200B\u0000")).isEmpty();
        assertThat(TextNormalizer.normalize("\u200B\u0000").offsets().toRaw(0)).isEqualTo(2);
    }

    @Test
    void nfcChangesNothingElse() {
        assertThat(TextNormalizer.nfc("e\u0302\u0301\u200B\r\n\u00A0")).isEqualTo("ế\u200B\r\n\u00A0");
        assertThat(TextNormalizer.nfc("x" + "\u0316".repeat(40))).isEqualTo("x" + "\u0316".repeat(30));
    }

    @Test
    void normalisingTwiceChangesNothingMore() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            String once = clean(HostileText.random(random));
            NormalizedText twice = TextNormalizer.normalize(once);
            assertThat(twice.text()).isEqualTo(once);
            assertThat(twice.changes().none()).isTrue();
            assertThat(twice.offsets().isIdentity()).isTrue();
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void piecewiseNfcIsNfc() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 20_000; i++) {
            String raw = HostileText.random(random);
            String cut = TextNormalizer.nfc(Normalizer.normalize(raw, Normalizer.Form.NFD));
            assertThat(Normalizer.normalize(cut, Normalizer.Form.NFC)).isEqualTo(cut);
        }
    }

    @Test
    void offsetsAreMonotoneInBothDirections() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 3_000; i++) {
            String raw = HostileText.random(random);
            checkMonotone(raw, TextNormalizer.normalize(raw));
        }
    }

    private static void checkMonotone(String raw, NormalizedText normalized) {
        OffsetMap offsets = normalized.offsets();
        int last = 0;
        for (int i = 0; i <= normalized.text().length(); i++) {
            assertThat(offsets.toRaw(i)).isBetween(last, raw.length());
            last = offsets.toRaw(i);
        }
        last = 0;
        for (int i = 0; i <= raw.length(); i++) {
            assertThat(offsets.toNormalized(i))
                    .isBetween(last, normalized.text().length());
            last = offsets.toNormalized(i);
        }
    }

    @Test
    void aMebibyteOfMarksIsQuick() {
        String marks = "\u0301\u0323".repeat(MIB / 4);
        assertThat(changes(marks).cutMarks()).isEqualTo(MIB / 2 - 30);
        assertThat(cpuTime(marks)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aMebibyteOfPlainTextIsQuick() {
        assertThat(cpuTime("a ".repeat(MIB / 2))).isLessThan(Duration.ofMillis(300));
    }

    @Test
    void aMebibyteOfDecomposedTextIsQuick() {
        assertThat(cpuTime("e\u0302\u0301 ".repeat(MIB / 6))).isLessThan(Duration.ofSeconds(1));
    }

    /** The best of three runs, in CPU time of this thread: other work on the machine does not count. */
    private static Duration cpuTime(String raw) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = threads.getCurrentThreadCpuTime();
            TextNormalizer.normalize(raw);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return Duration.ofNanos(best);
    }
}
