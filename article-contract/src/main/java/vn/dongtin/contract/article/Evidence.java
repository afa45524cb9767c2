package vn.dongtin.contract.article;

/**
 * The words that prove a statement about an article.
 *
 * @param field {@code title} or {@code body}
 * @param start first UTF-16 unit in that field
 * @param end one past the last
 * @param surface the words themselves
 */
public record Evidence(String field, int start, int end, String surface) {

    public Evidence {
        Required.present(field, "evidence.field");
        Required.present(surface, "evidence.surface");
        Required.span(start, end);
    }
}
