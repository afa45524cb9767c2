package vn.dongtin.text.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.annotate.Analysis;
import vn.dongtin.text.annotate.Annotation;
import vn.dongtin.text.annotate.AnnotationChecks;
import vn.dongtin.text.annotate.Annotator;
import vn.dongtin.text.annotate.ArticleText;
import vn.dongtin.text.annotate.Stage;
import vn.dongtin.text.normal.TextNormalizer;

/**
 * What the fuzzer calls: reads a text with one stage, or with all, and checks what holds for every text. Nothing is
 * thrown, spans lie in the text and have their surfaces, names do not overlap, and a second reading gives the same.
 */
public final class FuzzTarget {

    /** The whole reading. */
    static final String ALL = "all";

    /** Normalising alone. */
    static final String TEXT = "text";

    private static final Annotator ANNOTATOR = Annotator.load();

    private static @Nullable String chosen;

    private FuzzTarget() {}

    /** Returns what may be fuzzed. */
    static List<String> stages() {
        List<String> stages = new ArrayList<>(List.of(ALL, TEXT));
        Arrays.stream(Stage.values())
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .forEach(stages::add);
        return stages;
    }

    /** Takes the name of the stage; called by the fuzzer before all else. */
    public static void fuzzerInitialize(String[] args) {
        chosen = args.length == 0 ? ALL : args[0];
        if (!stages().contains(chosen)) {
            throw new IllegalArgumentException("There is no stage " + chosen + "; there are " + stages());
        }
    }

    /** Reads one text; called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        read(chosen == null ? ALL : chosen, data);
    }

    /** Half of the texts are taken as UTF-8, half as UTF-16, which alone can hold half a surrogate pair. */
    static void read(String stage, byte[] data) {
        boolean wide = data.length > 0 && (data[0] & 1) == 1 && data[0] < 0;
        String text = wide ? utf16(data) : new String(data, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        boolean titled = end > 0 && end < 100;
        ArticleText article =
                titled ? ArticleText.of(text.substring(0, end), text.substring(end + 1)) : ArticleText.of(text);
        if (stage.equals(TEXT)) {
            checkNormal(text);
        } else {
            check(stage, article);
        }
    }

    private static String utf16(byte[] data) {
        char[] characters = new char[data.length / 2];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) ((data[2 * i] << 8) | (data[2 * i + 1] & 0xFF));
        }
        return new String(characters);
    }

    private static void checkNormal(String text) {
        String normal = TextNormalizer.normalize(text).text();
        String nfc = TextNormalizer.nfc(text);
        if (!TextNormalizer.normalize(normal).text().equals(normal)
                || !TextNormalizer.nfc(nfc).equals(nfc)) {
            throw new AssertionError("normalising twice is not normalising once");
        }
    }

    private static void check(String stage, ArticleText article) {
        Annotation first = annotate(stage, article);
        AnnotationChecks.check(first);
        if (!annotate(stage, article).equals(first)) {
            throw new AssertionError("a second reading gave something else");
        }
    }

    /** Runs the stage, and before it those that it may build on. */
    private static Annotation annotate(String stage, ArticleText article) {
        Analysis analysis = ANNOTATOR.begin(article);
        for (Stage each : ANNOTATOR.stages()) {
            boolean isLast = each.name().equalsIgnoreCase(stage);
            if (isLast || stage.equals(ALL) || isGround(each)) {
                ANNOTATOR.run(each, analysis);
            }
            if (isLast) {
                break;
            }
        }
        return analysis.annotation();
    }

    private static boolean isGround(Stage stage) {
        return stage == Stage.WORDS || stage == Stage.ENTITIES || stage == Stage.KEYPHRASES;
    }
}
