package vn.dongtin.text.annotate;

import java.util.List;

/**
 * What an article is about.
 *
 * @param id of IPTC Media Topics, {@code medtop:04000000}, or {@link #UNCLASSIFIED}
 * @param score the probability that a reader would give this topic; of {@link #UNCLASSIFIED}, that of the likeliest topic
 * @param terms what in the text made the topic
 */
public record TopicTag(String id, double score, List<String> terms) {

    /** Stands alone when no topic reaches its threshold. */
    public static final String UNCLASSIFIED = "unclassified";

    public TopicTag {
        terms = List.copyOf(terms);
    }
}
