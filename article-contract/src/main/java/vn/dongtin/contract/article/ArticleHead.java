package vn.dongtin.contract.article;

import vn.dongtin.contract.identity.ArticleVersion;

/**
 * What ingest remembers of an id: the value of the topic {@code articles.heads}, whose key is the id.
 *
 * @param version the newest version
 * @param revision its number for people
 * @param retracted true when that version takes the article back
 * @param route the way that version came in
 * @param contentHash 16 hex digits; sixteen zeros for a retraction
 */
public record ArticleHead(long version, int revision, boolean retracted, Route route, String contentHash) {

    public ArticleHead {
        ArticleVersion.check(version);
        Required.positive(revision, "revision");
        Required.present(route, "route");
        Required.hash(contentHash, "contentHash");
    }

    /** The content hash as a number. */
    public long hash() {
        return Long.parseUnsignedLong(contentHash, 16);
    }
}
