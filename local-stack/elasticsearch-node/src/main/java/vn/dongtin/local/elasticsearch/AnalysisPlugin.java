package vn.dongtin.local.elasticsearch;

import java.util.Map;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.Plugin;

/**
 * The parts of analysis that our index definition uses and that the bare server lacks, under the names and with the
 * parameters of the standard distribution: char filters {@code mapping} and {@code pattern_replace}, token filters
 * {@code asciifolding} and {@code edge_ngram}.
 */
public final class AnalysisPlugin extends Plugin implements org.elasticsearch.plugins.AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(
                "mapping",
                org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> new MappingFactory(name, environment, settings)),
                "pattern_replace",
                org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> new PatternReplaceFactory(name, settings)));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding",
                (index, environment, name, settings) -> new AsciiFoldingFactory(name, settings),
                "edge_ngram",
                (index, environment, name, settings) -> new EdgeNGramFactory(name, settings));
    }
}
