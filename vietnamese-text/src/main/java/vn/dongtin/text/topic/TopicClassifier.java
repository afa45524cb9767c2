package vn.dongtin.text.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.token.Tokens;

/**
 * Gives a Vietnamese or English news text its IPTC Media Topics. It reads the first {@link FeatureWalk#MOST_TOKENS}
 * tokens. English texts are judged by listed words alone, carefully, and get topics of level 1 only. Immutable and
 * thread-safe.
 */
public final class TopicClassifier {

    /** Words given at most as reasons for one topic. */
    public static final int MOST_TERMS = 6;

    /** Share of tokens that are English function words from which a text is read as English. */
    private static final double ENGLISH_SHARE = 0.12;

    private final TopicModel model;

    public TopicClassifier(TopicModel model) {
        this.model = model;
    }

    /**
     * Reads the model from the jar.
     *
     * @throws IllegalStateException when it is missing or damaged
     */
    public static TopicClassifier load() {
        return new TopicClassifier(TopicModel.load());
    }

    /** Returns the topics of a text; unclassified when nothing reaches its threshold. */
    public Topics classify(Tokens tokens) {
        Counts terms = terms(tokens);
        if (isEnglish(tokens, terms)) {
            return english(tokens, terms);
        }
        Counts features = model.features().count(tokens);
        if (features.size() == 0 && terms.size() == 0) {
            return Topics.NONE;
        }
        float[] probabilities = probabilities(features, terms);
        return topics(probabilities, new TermFinder(model, features, terms, false));
    }

    /** Returns the probability of every topic of the model read as Vietnamese, level 1 before level 2. */
    public float[] probabilities(Tokens tokens) {
        return probabilities(model.features().count(tokens), terms(tokens));
    }

    private float[] probabilities(Counts features, Counts terms) {
        float[] evidence = Evidence.of(
                model.columns().margins(features),
                terms,
                model.terms(),
                model.levelOne().size());
        return model.combiner().probabilities(evidence);
    }

    private Counts terms(Tokens tokens) {
        Counts terms = new Counts(Math.min(FeatureWalk.MOST_TOKENS, tokens.size()) / 4 + 64);
        model.terms().walk(tokens, (entry, first, length, weight) -> terms.add((int) entry, first, length, weight));
        return terms;
    }

    private boolean isEnglish(Tokens tokens, Counts terms) {
        float words = 0;
        for (int i = 0; i < terms.size(); i++) {
            if ((model.terms().topics(terms.number(i), true) & TermTable.ENGLISH_WORD) != 0) {
                words += terms.weight(i);
            }
        }
        return words > ENGLISH_SHARE * Math.min(FeatureWalk.MOST_TOKENS, tokens.size());
    }

    private Topics english(Tokens tokens, Counts terms) {
        float[] sums = Evidence.sums(terms, model.terms(), model.levelOne().size(), true);
        float[] probabilities = EnglishTopics.probabilities(sums, tokens.size());
        List<TopicScore> given = new ArrayList<>();
        TermFinder finder = new TermFinder(model, new Counts(0), terms, true);
        for (int topic : ranking(probabilities)) {
            if (probabilities[topic] >= EnglishTopics.THRESHOLD && given.size() < EnglishTopics.MOST_TOPICS) {
                given.add(score(probabilities, topic, topic, finder));
            }
        }
        return new Topics(given, rejected(probabilities, finder, EnglishTopics.THRESHOLD));
    }

    private Topics topics(float[] probabilities, TermFinder finder) {
        List<TopicScore> given = new ArrayList<>();
        for (int topic : ranking(probabilities)) {
            if (probabilities[topic] >= model.combiner().threshold(topic)) {
                given.add(score(probabilities, topic, topic, finder));
                addLevelTwo(probabilities, topic, finder, given);
            }
        }
        return new Topics(given, rejected(probabilities, finder, -1));
    }

    /** A topic is no likelier than the one above it. */
    private void addLevelTwo(float[] probabilities, int parent, TermFinder finder, List<TopicScore> given) {
        int levelOne = model.levelOne().size();
        for (int i = 0; i < model.levelTwo().size(); i++) {
            int topic = levelOne + i;
            if (model.parents()[i] == parent
                    && probabilities[topic] >= model.combiner().threshold(topic)) {
                float score = Math.min(probabilities[topic], probabilities[parent]);
                given.add(new TopicScore(model.levelTwo().get(i), score, finder.find(topic, parent)));
            }
        }
    }

    private @Nullable TopicScore rejected(float[] probabilities, TermFinder finder, float threshold) {
        for (int topic : ranking(probabilities)) {
            float limit = threshold < 0 ? model.combiner().threshold(topic) : threshold;
            if (probabilities[topic] < limit) {
                return score(probabilities, topic, topic, finder);
            }
        }
        return null;
    }

    private TopicScore score(float[] probabilities, int topic, int parent, TermFinder finder) {
        return new TopicScore(model.levelOne().get(topic), probabilities[topic], finder.find(topic, parent));
    }

    /** Returns the places of level 1 by falling probability. */
    private List<Integer> ranking(float[] probabilities) {
        List<Integer> places = new ArrayList<>();
        for (int topic = 0; topic < model.levelOne().size(); topic++) {
            places.add(topic);
        }
        places.sort(Comparator.comparingDouble(topic -> -probabilities[topic]));
        return places;
    }
}
