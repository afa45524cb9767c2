package vn.dongtin.text.words.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import vn.dongtin.text.words.HashedValues;
import vn.dongtin.text.words.Lexicon;
import vn.dongtin.text.words.SentenceView;
import vn.dongtin.text.words.WordModel;

/**
 * Learns the weights from corpora, the first of which has the guidelines that the model shall follow. Every other
 * sentence is learned a second time without its capitals. Not thread-safe.
 */
final class WordLearning {

    private static final int EPOCHS = 7;
    /** Orders of the sentences whose results are averaged. */
    private static final int ORDERS = 5;
    /** Steps of a stored weight to one of the perceptron's. */
    private static final double SCALE = 256;

    private final Lexicon lexicon;
    private final SentenceView view;
    private final FeatureIndex index = new FeatureIndex();
    private final List<Example> examples = new ArrayList<>();
    private int corpora;

    WordLearning(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.view = new SentenceView(lexicon);
    }

    void addCorpus(List<GoldSentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            GoldSentence sentence = sentences.get(i);
            view.read(sentence.tokens, 0, sentence.size());
            examples.add(new Example(view, sentence, corpora, index));
            if (i % 2 == 0) {
                view.forgetCapitals();
                examples.add(new Example(view, sentence, corpora, index));
            }
        }
        corpora++;
    }

    WordModel learn() {
        double[] sums = new double[index.size()];
        for (int seed = 1; seed <= ORDERS; seed++) {
            Perceptron perceptron = learn(new Random(seed));
            for (int feature = 0; feature < sums.length; feature++) {
                sums[feature] += perceptron.mean(feature, 0);
            }
        }
        return new WordModel(lexicon, weights(sums));
    }

    private Perceptron learn(Random random) {
        List<Example> order = new ArrayList<>(examples);
        Perceptron perceptron = new Perceptron(index.size(), corpora);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            perceptron.learn(order);
        }
        return perceptron;
    }

    private HashedValues weights(double[] sums) {
        TreeMap<Integer, Short> weights = new TreeMap<>();
        for (int feature = 0; feature < sums.length; feature++) {
            long weight = Math.round(sums[feature] / ORDERS * SCALE);
            if (weight != 0 && index.hash(feature) != 0) {
                weights.put(index.hash(feature), (short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, weight)));
            }
        }
        int[] keys = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[] values = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = weights.getOrDefault(keys[i], (short) 0);
        }
        return new HashedValues(keys, values);
    }
}
