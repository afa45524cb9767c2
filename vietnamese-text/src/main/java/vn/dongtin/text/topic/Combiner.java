package vn.dongtin.text.topic;

import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * The second part of the model: turns all columns of {@link FeatureWeights} and the evidence of the listed terms into
 * one probability a topic, by logistic regression, and holds the thresholds. Immutable and thread-safe.
 */
public final class Combiner {

    private final int inputs;
    private final float[] weights;
    private final float[] biases;
    private final float[] thresholds;

    /**
     * @param inputs number of inputs
     * @param weights the weights of one topic after another
     * @param biases of each topic
     * @param thresholds from which probability each topic is given
     */
    public Combiner(int inputs, float[] weights, float[] biases, float[] thresholds) {
        this.inputs = inputs;
        this.weights = weights.clone();
        this.biases = biases.clone();
        this.thresholds = thresholds.clone();
    }

    static Combiner read(ModelInput input) {
        return new Combiner(input.readInt(), input.readFloats(), input.readFloats(), input.readFloats());
    }

    void write(ModelOutput output) {
        output.writeInt(inputs);
        output.writeFloats(weights);
        output.writeFloats(biases);
        output.writeFloats(thresholds);
    }

    float threshold(int topic) {
        return thresholds[topic];
    }

    /** Returns the probability of each topic. */
    public float[] probabilities(float[] evidence) {
        float[] probabilities = new float[biases.length];
        for (int topic = 0; topic < probabilities.length; topic++) {
            double sum = biases[topic];
            for (int i = 0; i < inputs; i++) {
                sum += weights[topic * inputs + i] * evidence[i];
            }
            probabilities[topic] = (float) (1 / (1 + StrictMath.exp(-sum)));
        }
        return probabilities;
    }
}
