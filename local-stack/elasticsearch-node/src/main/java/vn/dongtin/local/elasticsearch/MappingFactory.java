package vn.dongtin.local.elasticsearch;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** {@code mapping} with {@code mappings} or {@code mappings_path}: rules of the form {@code from => to}. */
final class MappingFactory extends AbstractCharFilterFactory implements NormalizingCharFilterFactory {

    private final NormalizeCharMap map;

    MappingFactory(String name, Environment environment, Settings settings) {
        super(name);
        var rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "mapping requires either `mappings` or `mappings_path` to be configured");
        }
        this.map = build(rules);
    }

    private static NormalizeCharMap build(List<String> rules) {
        var builder = new NormalizeCharMap.Builder();
        rules.stream().map(MappingRule::parse).forEach(rule -> builder.add(rule.from(), rule.to()));
        return builder.build();
    }

    @Override
    public Reader create(Reader reader) {
        return new MappingCharFilter(map, reader);
    }
}
