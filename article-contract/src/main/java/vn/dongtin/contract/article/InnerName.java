package vn.dongtin.contract.article;

/**
 * A name inside a name: {@code Hà Nội} in {@code Sở Y tế Hà Nội}.
 *
 * @param start first UTF-16 unit, in the field of the outer name
 * @param end one past the last
 * @param type what it names
 * @param surface as written
 */
public record InnerName(int start, int end, EntityType type, String surface) {

    public InnerName {
        Required.span(start, end);
        Required.present(type, "inner.type");
        Required.present(surface, "inner.surface");
    }
}
