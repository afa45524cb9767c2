package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import vn.dongtin.contract.identity.ArticleId;

/**
 * The order of a list.
 *
 * @param by what comes first
 * @param descending true for best or newest first
 */
record Sorting(SortBy by, boolean descending) {

    /** The sort keys, the id last. */
    List<SortOptions> options() {
        return switch (by) {
            case RELEVANCY -> List.of(score(), field("time", SortOrder.Desc), field("id", SortOrder.Asc));
            case PUBLISHED_AT -> List.of(field("time", order()), field("id", SortOrder.Asc));
            case INDEXED_AT -> List.of(field("indexedAt", order()), field("id", SortOrder.Asc));
        };
    }

    /** Reads what a cursor kept of the sort keys; numbers but for the id. */
    List<FieldValue> values(List<String> texts) {
        int keys = options().size();
        if (texts.size() != keys) {
            throw new IllegalArgumentException("expected " + keys + " sort values, got " + texts.size());
        }
        return switch (by) {
            case RELEVANCY ->
                List.of(score(texts.get(0)), FieldValue.of(Long.parseLong(texts.get(1))), id(texts.get(2)));
            case PUBLISHED_AT, INDEXED_AT -> List.of(FieldValue.of(Long.parseLong(texts.get(0))), id(texts.get(1)));
        };
    }

    private static FieldValue score(String text) {
        double score = Double.parseDouble(text);
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("not a score");
        }
        return FieldValue.of(score);
    }

    private static FieldValue id(String text) {
        return FieldValue.of(new ArticleId(text).value());
    }

    private SortOrder order() {
        return descending ? SortOrder.Desc : SortOrder.Asc;
    }

    private SortOptions score() {
        return SortOptions.of(sort -> sort.score(score -> score.order(order())));
    }

    private static SortOptions field(String name, SortOrder order) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(order)));
    }
}
