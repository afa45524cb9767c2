package vn.dongtin.contract.article;

import java.util.List;

/**
 * A topic of an article.
 *
 * @param id IPTC Media Topic, {@code medtop:04000000}
 * @param label its name in Vietnamese
 * @param score 0 … 1
 * @param terms the words of the text that made it
 * @param reason {@code model}, {@code rule:<name>} or {@code list:<entry>}
 */
public record TopicTag(String id, String label, double score, List<String> terms, String reason) {

    public TopicTag {
        Required.present(id, "topic.id");
        Required.present(label, "topic.label");
        Required.present(reason, "topic.reason");
        Required.ratio(score, "topic.score");
        terms = Required.copy(terms);
    }
}
