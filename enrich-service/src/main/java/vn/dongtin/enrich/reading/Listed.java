package vn.dongtin.enrich.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Spans;
import vn.dongtin.text.annotate.TextSpan;

/** What the contract bounds, so that the largest article stays below the largest record. */
final class Listed {

    /** UTF-16 units of a name, a date, an amount or a keyphrase; no honest one comes near. */
    private static final int LONGEST = 1_000;

    private static final double DIGITS = 1_000;

    private Listed() {}

    /** Says whether so many units may be listed. */
    static boolean isShort(int start, int end) {
        return end - start <= LONGEST;
    }

    /** The first 2,000, as the contract has them. */
    static <T, R> List<R> first(Stream<T> found, Function<T, R> tag) {
        return found.limit(EnrichedArticle.MAX_MENTIONS).map(tag).toList();
    }

    /** The first 200,000. */
    static Spans spans(List<TextSpan> found) {
        int[] offsets = new int[2 * Math.min(found.size(), EnrichedArticle.MAX_SPANS)];
        for (int i = 0; i < offsets.length; i += 2) {
            offsets[i] = found.get(i / 2).start();
            offsets[i + 1] = found.get(i / 2).end();
        }
        return Spans.of(offsets);
    }

    /** Three digits behind the point: more than any score means. */
    static double rounded(double score) {
        return Math.round(score * DIGITS) / DIGITS;
    }
}
