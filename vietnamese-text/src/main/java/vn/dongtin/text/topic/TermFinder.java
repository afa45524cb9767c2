package vn.dongtin.text.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words of one text that contributed most to a topic: listed terms first, then words of high weight. */
final class TermFinder {

    /** A longer term says more: what each further syllable adds to its worth. */
    private static final float LENGTH_BONUS = 0.5f;

    /** Below so many listed terms the features are asked too. */
    private static final int ENOUGH = 3;

    private record Candidate(int first, int end, float worth) {

        boolean overlaps(Candidate other) {
            return first < other.end && other.first < end;
        }
    }

    private final TopicModel model;
    private final Counts features;
    private final Counts terms;
    private final boolean english;

    TermFinder(TopicModel model, Counts features, Counts terms, boolean english) {
        this.model = model;
        this.features = features;
        this.terms = terms;
        this.english = english;
    }

    /**
     * Returns the terms of a topic.
     *
     * @param topic the topic's place among all of the model
     * @param parent the place of its topic of level 1, itself on level 1
     */
    List<Term> find(int topic, int parent) {
        boolean levelTwo = topic != parent;
        List<Candidate> chosen = new ArrayList<>();
        if (!levelTwo) {
            choose(listed(parent), TopicClassifier.MOST_TERMS, chosen);
        }
        if (chosen.size() < ENOUGH) {
            choose(weighty(model.sections() + topic), levelTwo ? TopicClassifier.MOST_TERMS : ENOUGH, chosen);
        }
        return chosen.stream()
                .map(candidate -> new Term(candidate.first, candidate.end))
                .toList();
    }

    private static void choose(List<Candidate> candidates, int most, List<Candidate> chosen) {
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.worth)
                .thenComparingInt(Candidate::first));
        for (Candidate candidate : candidates) {
            if (chosen.size() < most && chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
    }

    private List<Candidate> listed(int topic) {
        List<Candidate> found = new ArrayList<>();
        TermTable table = model.terms();
        for (int i = 0; i < terms.size(); i++) {
            int entry = terms.number(i);
            int bits = table.topics(entry, english) & ~TermTable.ENGLISH_WORD;
            if ((bits >>> topic & 1) != 0) {
                float worth = Columns.damped(terms.weight(i)) * table.idf(entry) / Integer.bitCount(bits);
                found.add(candidate(terms, i, worth));
            }
        }
        return found;
    }

    private List<Candidate> weighty(int column) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            float contribution = features.length(i) > 1 && model.features().isReadable(features.number(i))
                    ? model.columns().contribution(features, i, column)
                    : 0;
            if (contribution > 0) {
                found.add(candidate(features, i, contribution));
            }
        }
        return found;
    }

    private static Candidate candidate(Counts counts, int i, float worth) {
        int length = counts.length(i);
        return new Candidate(
                counts.firstToken(i), counts.firstToken(i) + length, worth * (1 + LENGTH_BONUS * (length - 1)));
    }
}
