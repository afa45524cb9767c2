package vn.dongtin.text.entity;

import vn.dongtin.text.entity.sequence.TagSet;

/** All that is called by one spelling. */
final class SameName {

    /** A type wins when it is surer by this factor. */
    private static final double WINS = 1.5;

    private final double[] weights = new double[EntityType.values().length];
    private EntityType winner = EntityType.PER;
    private double best;
    private double total;
    private int count;

    void add(Draft name) {
        int place = TagSet.place(name.type);
        weights[place] += name.confidence;
        total += name.confidence;
        count++;
        if (count == 1 || (name.type != winner && weights[place] > best * WINS)) {
            winner = name.type;
        }
        best = weights[TagSet.place(winner)];
    }

    EntityType winner() {
        return winner;
    }

    double weight(EntityType type) {
        return weights[TagSet.place(type)];
    }

    double confidence() {
        return total / count;
    }

    boolean isSure(double least) {
        return confidence() >= least;
    }
}
