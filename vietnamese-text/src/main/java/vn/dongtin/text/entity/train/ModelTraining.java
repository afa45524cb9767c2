package vn.dongtin.text.entity.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dongtin.text.entity.sequence.Candidates;
import vn.dongtin.text.entity.sequence.EntityResources;
import vn.dongtin.text.entity.sequence.Evidence;
import vn.dongtin.text.entity.sequence.EvidenceReader;
import vn.dongtin.text.entity.sequence.FeatureExtractor;
import vn.dongtin.text.entity.sequence.SequenceModel;
import vn.dongtin.text.entity.sequence.TagSet;
import vn.dongtin.text.token.Tokens;

/** Trains one sequence model on marked texts. */
final class ModelTraining {

    private final EntityResources resources;
    private final SequenceTrainer.Settings settings;
    private final int mostFeatures;

    /**
     * @param mostFeatures how many features the model keeps: those with the largest weights
     */
    ModelTraining(EntityResources resources, SequenceTrainer.Settings settings, int mostFeatures) {
        this.resources = resources;
        this.settings = settings;
        this.mostFeatures = mostFeatures;
    }

    SequenceModel train(List<Marked> texts) {
        FeatureIndex index = new FeatureIndex();
        List<int[][]> features = new ArrayList<>();
        for (Marked text : texts) {
            features.add(features(text));
        }
        features.forEach(text -> count(index, text));
        index.number();
        List<SequenceTrainer.Sample> samples = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            addSamples(samples, texts.get(i), features.get(i), index);
        }
        features.clear();
        SequenceTrainer trainer = new SequenceTrainer(index.size(), TagSet.SIZE, settings);
        trainer.train(samples);
        return strongest(index.features(), trainer.weights(), trainer.transitions());
    }

    private static void count(FeatureIndex index, int[][] text) {
        for (int[] token : text) {
            for (int feature : token) {
                index.count(feature);
            }
        }
    }

    /** Returns the features of each token, none for one that is outside every name for certain. */
    private int[][] features(Marked text) {
        Tokens tokens = text.tokens();
        Evidence evidence = EvidenceReader.read(resources, tokens, text.words());
        FeatureExtractor extractor = new FeatureExtractor(evidence);
        Candidates candidates = new Candidates(resources, tokens);
        int[][] features = new int[tokens.size()][0];
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int from = tokens.firstToken(sentence);
            int to = tokens.endToken(sentence);
            for (int token = from; token < to; token++) {
                if (candidates.isCandidate(token)) {
                    features[token] = extractor.extract(token, from, to).toArray();
                }
            }
        }
        return features;
    }

    private static void addSamples(
            List<SequenceTrainer.Sample> samples, Marked text, int[][] features, FeatureIndex index) {
        Tokens tokens = text.tokens();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int from = tokens.firstToken(sentence);
            int[][] rows = new int[tokens.endToken(sentence) - from][];
            boolean[] outside = new boolean[rows.length];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = index.rows(features[from + i]);
                outside[i] = features[from + i].length == 0 && text.tags()[from + i] == TagSet.OUTSIDE;
            }
            samples.add(new SequenceTrainer.Sample(
                    rows, outside, Arrays.copyOfRange(text.tags(), from, tokens.endToken(sentence))));
        }
    }

    private SequenceModel strongest(int[] features, float[] weights, float[] transitions) {
        float[] strengths = new float[features.length];
        for (int row = 0; row < features.length; row++) {
            strengths[row] = strength(weights, row);
        }
        float[] sorted = strengths.clone();
        Arrays.sort(sorted);
        float least = sorted.length <= mostFeatures ? 0 : sorted[sorted.length - mostFeatures];
        int[] kept = new int[features.length];
        float[] keptWeights = new float[weights.length];
        int size = 0;
        for (int row = 0; row < features.length; row++) {
            if (strengths[row] >= least && size < mostFeatures) {
                kept[size] = features[row];
                System.arraycopy(weights, row * TagSet.SIZE, keptWeights, size++ * TagSet.SIZE, TagSet.SIZE);
            }
        }
        return SequenceModel.of(Arrays.copyOf(kept, size), Arrays.copyOf(keptWeights, size * TagSet.SIZE), transitions);
    }

    private static float strength(float[] weights, int row) {
        float highest = weights[row * TagSet.SIZE];
        float lowest = highest;
        for (int tag = 1; tag < TagSet.SIZE; tag++) {
            float weight = weights[row * TagSet.SIZE + tag];
            highest = Math.max(highest, weight);
            lowest = Math.min(lowest, weight);
        }
        return highest - lowest;
    }
}
