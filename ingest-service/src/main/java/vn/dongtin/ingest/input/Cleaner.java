package vn.dongtin.ingest.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.Warning;
import vn.dongtin.contract.problem.Problem;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;
import vn.dongtin.text.normal.NormalizedText;
import vn.dongtin.text.normal.TextChanges;
import vn.dongtin.text.normal.TextNormalizer;

/** Normalises the members of one article and collects what that had to change. Not thread-safe, one per article. */
final class Cleaner {

    private final List<Warning> warnings = new ArrayList<>();

    List<Warning> warnings() {
        return warnings;
    }

    void warn(String code, String detail, String pointer) {
        warnings.add(new Warning(code, detail, pointer, null));
    }

    /** A text of any length, its ends stripped. */
    String text(String raw, String pointer) {
        NormalizedText normalized = TextNormalizer.normalize(raw);
        report(normalized.changes(), pointer);
        return normalized.text().strip();
    }

    /** A text on one line with a limit; null when absent or blank. */
    @Nullable
    String line(@Nullable String raw, String pointer, int limit) {
        if (raw == null) {
            return null;
        }
        String line = text(raw, pointer).replace('\n', ' ').replace('\t', ' ');
        if (line.length() > limit) {
            throw invalid(pointer, "at most " + limit + " characters, got " + line.length());
        }
        return line.isEmpty() ? null : line;
    }

    static ProblemException invalid(String pointer, String detail) {
        return new ProblemException(
                ProblemCode.INVALID_MEMBER,
                "Correct " + pointer + " and send the article again: " + detail + ".",
                List.of(new Problem.Fault(pointer, "invalid", detail)));
    }

    private void report(TextChanges changes, String pointer) {
        count(changes.loneSurrogates(), "lone-surrogates", "broken characters were replaced by U+FFFD", pointer);
        count(changes.controlCharacters(), "control-characters", "control characters were removed", pointer);
        count(changes.cutMarks(), "marks-cut", "combining marks beyond 30 in a row were cut", pointer);
    }

    private void count(int count, String code, String detail, String pointer) {
        if (count > 0) {
            warnings.add(new Warning(code, detail, pointer, count));
        }
    }
}
