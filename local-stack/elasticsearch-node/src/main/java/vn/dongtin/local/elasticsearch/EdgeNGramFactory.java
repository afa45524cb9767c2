package vn.dongtin.local.elasticsearch;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** {@code edge_ngram} with {@code min_gram} (1), {@code max_gram} (2), {@code side} (front), {@code preserve_original}. */
final class EdgeNGramFactory extends AbstractTokenFilterFactory {

    private final int shortest;
    private final int longest;
    private final boolean back;
    private final boolean preserveOriginal;

    EdgeNGramFactory(String name, Settings settings) {
        super(name);
        this.shortest = settings.getAsInt("min_gram", 1);
        this.longest = settings.getAsInt("max_gram", 2);
        this.back = isBack(settings.get("side", "front"));
        this.preserveOriginal = settings.getAsBoolean("preserve_original", false);
    }

    private static boolean isBack(String side) {
        return switch (side) {
            case "front" -> false;
            case "back" -> true;
            default -> throw new IllegalArgumentException("invalid side: " + side);
        };
    }

    @Override
    public TokenStream create(TokenStream input) {
        return back ? new ReverseStringFilter(grams(new ReverseStringFilter(input))) : grams(input);
    }

    private TokenStream grams(TokenStream input) {
        return new EdgeNGramTokenFilter(input, shortest, longest, preserveOriginal);
    }

    @Override
    public boolean breaksFastVectorHighlighter() {
        return true;
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        throw new IllegalArgumentException("Token filter [" + name() + "] cannot be used to parse synonyms");
    }
}
