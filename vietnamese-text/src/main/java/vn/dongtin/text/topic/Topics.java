package vn.dongtin.text.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text is about.
 *
 * @param scores the topics that reach their threshold: level 1 by falling score, each followed by its topics of level
 *     2; empty when the text is unclassified
 * @param rejected the best topic of level 1 below its threshold, null for a text without words
 */
public record Topics(List<TopicScore> scores, @Nullable TopicScore rejected) {

    static final Topics NONE = new Topics(List.of(), null);

    /** Copies the scores. */
    public Topics {
        scores = List.copyOf(scores);
    }

    /** Tells whether no topic reaches its threshold. */
    public boolean unclassified() {
        return scores.isEmpty();
    }
}
