package vn.dongtin.text.topic;

import java.util.List;

/**
 * One topic of a text.
 *
 * @param id the code with its prefix: {@code medtop:04000000}
 * @param score the probability that a reader would give this topic, 0 to 1
 * @param terms the words that contributed most, strongest first, no more than {@link TopicClassifier#MOST_TERMS}; may be
 *     empty
 */
public record TopicScore(String id, double score, List<Term> terms) {

    /** Copies the terms. */
    public TopicScore {
        terms = List.copyOf(terms);
    }
}
