package vn.dongtin.contract.codec;

/**
 * A schema of a record value; its number is the major version, raised only when an old reader would misread a new record.
 *
 * @param name without the number
 * @param major the version this code reads and writes
 */
public record DataSchema(String name, int major) {

    /** Values of {@code articles.raw}. */
    public static final DataSchema RAW_ARTICLE = new DataSchema("urn:dongtin:raw-article", 1);

    /** Values of {@code articles.enriched}. */
    public static final DataSchema ENRICHED_ARTICLE = new DataSchema("urn:dongtin:enriched-article", 1);

    /** Values of {@code articles.heads}. */
    public static final DataSchema ARTICLE_HEAD = new DataSchema("urn:dongtin:article-head", 1);

    /** The URN in the header {@code ce_dataschema}. */
    public String urn() {
        return name + ":" + major;
    }
}
