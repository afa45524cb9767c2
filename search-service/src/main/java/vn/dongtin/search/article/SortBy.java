package vn.dongtin.search.article;

/** What a list is ordered by. The id of the article always comes last, so that no two places are equal. */
enum SortBy {
    RELEVANCY("relevancy"),
    PUBLISHED_AT("publishedAt"),
    INDEXED_AT("indexedAt");

    private final String parameter;

    SortBy(String parameter) {
        this.parameter = parameter;
    }

    /** The value of {@code sort_by}. */
    String parameter() {
        return parameter;
    }
}
