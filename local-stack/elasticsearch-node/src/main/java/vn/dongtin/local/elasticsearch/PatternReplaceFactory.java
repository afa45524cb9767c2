package vn.dongtin.local.elasticsearch;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** {@code pattern_replace} with {@code pattern}, {@code replacement} (empty) and {@code flags}. */
final class PatternReplaceFactory extends AbstractCharFilterFactory implements NormalizingCharFilterFactory {

    private final Pattern pattern;
    private final String replacement;

    PatternReplaceFactory(String name, Settings settings) {
        super(name);
        this.pattern = Regex.compile(pattern(name, settings), settings.get("flags"));
        this.replacement = settings.get("replacement", "");
    }

    private static String pattern(String name, Settings settings) {
        var pattern = settings.get("pattern");
        if (pattern == null || pattern.isEmpty()) {
            throw new IllegalArgumentException(
                    "pattern is missing for [" + name + "] char filter of type 'pattern_replace'");
        }
        return pattern;
    }

    @Override
    public Reader create(Reader reader) {
        return new PatternReplaceCharFilter(pattern, replacement, reader);
    }
}
