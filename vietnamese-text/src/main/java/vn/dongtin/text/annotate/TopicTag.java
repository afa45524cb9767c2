package vn.dongtin.text.annotate;

import java.util.List;

/**
 * What an article is about.
 *
 * @param id of IPTC Media Topics, {@code medtop:04000000}, or {@code unclassified}
 * @param score 0 to 1
 * @param terms what in the text made the topic
 */
public record TopicTag(String id, double score, List<String> terms) {

    public TopicTag {
        terms = List.copyOf(terms);
    }
}
