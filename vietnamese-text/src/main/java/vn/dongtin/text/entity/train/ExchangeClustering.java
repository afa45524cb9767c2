package vn.dongtin.text.entity.train;

import java.util.Arrays;

/**
 * Puts words into classes so that a bigram model over the classes fits the text best: the exchange algorithm of
 * Kneser and Ney, "Improved clustering techniques for class-based statistical language modelling" (Eurospeech 1993).
 * Each word in turn, most frequent first, moves to the class where the likelihood is highest. Deterministic.
 */
final class ExchangeClustering {

    private static final int TABLE = 1 << 16;
    private static final double[] N_LOG_N = new double[TABLE];

    static {
        for (int n = 2; n < TABLE; n++) {
            N_LOG_N[n] = n * Math.log(n);
        }
    }

    private final BigramCounts counts;
    private final int classes;
    private final int[] classOf;
    private final int[][] pairs;
    private final int[][] pairsTurned;
    private final int[] sizes;
    private final Neighbours right;
    private final Neighbours left;

    ExchangeClustering(BigramCounts counts, int classes) {
        this.counts = counts;
        this.classes = classes;
        this.classOf = new int[counts.words()];
        this.pairs = new int[classes][classes];
        this.pairsTurned = new int[classes][classes];
        this.sizes = new int[classes];
        this.right = new Neighbours(classes);
        this.left = new Neighbours(classes);
        Arrays.setAll(classOf, word -> word % classes);
        for (int word = 0; word < counts.words(); word++) {
            sizes[classOf[word]] += counts.total(word);
            countRight(word);
        }
    }

    private void countRight(int word) {
        int[] followers = counts.right(word);
        for (int i = 0; i < followers.length; i += 2) {
            addPair(classOf[word], classOf[followers[i]], followers[i + 1]);
        }
    }

    private void addPair(int first, int second, int count) {
        pairs[first][second] += count;
        pairsTurned[second][first] += count;
    }

    /** Goes over all words so many times, or until none moves, and returns the class of each word. */
    int[] run(int rounds) {
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int word = 0; word < classOf.length; word++) {
                moved += move(word) ? 1 : 0;
            }
            if (moved == 0) {
                break;
            }
        }
        return classOf.clone();
    }

    private boolean move(int word) {
        right.collect(counts.right(word), classOf);
        left.collect(counts.left(word), classOf);
        int from = classOf[word];
        shift(word, from, -1);
        int best = bestClass(counts.total(word), from);
        shift(word, best, 1);
        classOf[word] = best;
        return best != from;
    }

    /** Takes the word out of a class or puts it in; pairs of the word with itself move on one side only. */
    private void shift(int word, int target, int sign) {
        sizes[target] += sign * counts.total(word);
        for (int i = 0; i < right.size; i++) {
            addPair(target, right.touched[i], sign * right.counts[right.touched[i]]);
        }
        for (int i = 0; i < left.size; i++) {
            addPair(left.touched[i], target, sign * left.counts[left.touched[i]]);
        }
    }

    private int bestClass(int total, int from) {
        int best = from;
        double bestGain = gain(from, total) + 1e-6;
        for (int candidate = 0; candidate < classes; candidate++) {
            double gain = gain(candidate, total);
            if (gain > bestGain) {
                best = candidate;
                bestGain = gain;
            }
        }
        return best;
    }

    private double gain(int target, int total) {
        double gain = -2 * (nLogN(sizes[target] + total) - nLogN(sizes[target]));
        return gain + right.gain(pairs[target]) + left.gain(pairsTurned[target]);
    }

    static double nLogN(int n) {
        return n < TABLE ? N_LOG_N[Math.max(0, n)] : n * Math.log(n);
    }

    /** How often a word stands beside each class, on one side. */
    private static final class Neighbours {
        final int[] counts;
        final int[] touched;
        int size;

        Neighbours(int classes) {
            counts = new int[classes];
            touched = new int[classes];
        }

        void collect(int[] words, int[] classOf) {
            for (int i = 0; i < size; i++) {
                counts[touched[i]] = 0;
            }
            size = 0;
            for (int i = 0; i < words.length; i += 2) {
                int neighbour = classOf[words[i]];
                if (counts[neighbour] == 0) {
                    touched[size++] = neighbour;
                }
                counts[neighbour] += words[i + 1];
            }
        }

        double gain(int[] row) {
            double gain = 0;
            for (int i = 0; i < size; i++) {
                int there = row[touched[i]];
                gain += nLogN(there + counts[touched[i]]) - nLogN(there);
            }
            return gain;
        }
    }
}
