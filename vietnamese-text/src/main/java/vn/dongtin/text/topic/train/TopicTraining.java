package vn.dongtin.text.topic.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dongtin.text.topic.Combiner;
import vn.dongtin.text.topic.Evidence;
import vn.dongtin.text.topic.FeatureTable;
import vn.dongtin.text.topic.TermTable;
import vn.dongtin.text.topic.TopicModel;

/**
 * One training of the whole model. Newspaper sections are learnt from the unlabelled articles, topics from the labelled
 * ones; the combiner and the thresholds see the labelled articles only through models that did not.
 */
final class TopicTraining {

    private static final int INNER_FOLDS = 5;
    private static final long SEED = 11;
    private static final DualDescent.Settings SECTION =
            new DualDescent.Settings(DualDescent.Loss.SQUARED_HINGE, 1, 1, 10);
    private static final DualDescent.Settings TOPIC =
            new DualDescent.Settings(DualDescent.Loss.SQUARED_HINGE, 1, 4, 30);

    private final TopicLabels labels;
    private final List<TopicArticle> labelled;
    private final List<TopicArticle> unlabelled;
    private final TermTable terms;
    private final Dictionary dictionary;
    private final List<Row> rows;
    private final boolean[] everyone;
    private final boolean[] old;

    /**
     * @param labels what to learn
     * @param labelled Vietnamese articles with topics
     * @param unlabelled articles with their section only
     */
    TopicTraining(
            TopicLabels labels, List<TopicArticle> labelled, List<TopicArticle> unlabelled, TermTable listedTerms) {
        this.labels = labels;
        this.labelled = labelled;
        this.unlabelled = unlabelled;
        List<TopicArticle> all = new ArrayList<>(unlabelled);
        all.addAll(labelled);
        this.terms = TermList.counted(listedTerms, all);
        this.dictionary = Dictionary.of(labelled, unlabelled, labels.mostFeatures());
        this.rows = rows(labelled);
        this.everyone = new boolean[labelled.size()];
        Arrays.fill(everyone, true);
        this.old = new boolean[labelled.size()];
        for (int i = 0; i < old.length; i++) {
            old[i] = labelled.get(i).source() == TopicArticle.Source.OLD_NEWS;
        }
    }

    private List<Row> rows(List<TopicArticle> articles) {
        return articles.stream()
                .map(article -> dictionary.row(article.features()))
                .toList();
    }

    /** Trains on all that was given. */
    TopicModel run(ReadableWords words) {
        double[][] sections = sections();
        float[][] evidence = evidence(sections);
        double[][] topics = topics(everyone);
        double[][] columns = Arrays.copyOf(sections, sections.length + labels.size());
        System.arraycopy(topics, 0, columns, sections.length, labels.size());
        return new TopicModel(
                labels.sections(),
                labels.levelOne(),
                labels.levelTwo(),
                labels.parents(),
                new FeatureTable(dictionary.keys().fingerprints(), words.mark(dictionary)),
                Quantizer.quantize(columns, dictionary.idf()),
                terms,
                combiner(evidence));
    }

    private double[][] sections() {
        List<Row> sectionRows = rows(unlabelled);
        double[][] columns = new double[labels.sections()][];
        for (int section = 0; section < columns.length; section++) {
            boolean[] positive = new boolean[sectionRows.size()];
            for (int i = 0; i < positive.length; i++) {
                positive[i] = unlabelled.get(i).section() == section;
            }
            columns[section] = DualDescent.train(sectionRows, positive, SECTION, dictionary.size());
        }
        return columns;
    }

    /** Learns all topics from some of the labelled articles. */
    private double[][] topics(boolean[] members) {
        double[][] topics = new double[labels.size()][];
        for (int topic = 0; topic < topics.length; topic++) {
            topics[topic] = column(topic, members);
        }
        return topics;
    }

    /** Modern articles have no topics of level 2, so these are learnt from the others. */
    private double[] column(int topic, boolean[] members) {
        List<Row> chosen = new ArrayList<>();
        List<TopicArticle> articles = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            if (members[i] && (old[i] || labels.isLevelOne(topic))) {
                chosen.add(rows.get(i));
                articles.add(labelled.get(i));
            }
        }
        return DualDescent.train(chosen, positive(articles, topic), TOPIC, dictionary.size());
    }

    private boolean[] positive(List<TopicArticle> articles, int topic) {
        boolean[] positive = new boolean[articles.size()];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = articles.get(i).has(labels.id(topic));
        }
        return positive;
    }

    /** Returns for each labelled article what the combiner gets, from models that did not see the article. */
    private float[][] evidence(double[][] sections) {
        float[][] evidence = new float[labelled.size()][];
        int[] folds = Folds.deal(labelled, INNER_FOLDS, SEED);
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            boolean[] members = new boolean[folds.length];
            for (int i = 0; i < folds.length; i++) {
                members[i] = folds[i] != fold;
            }
            double[][] topics = topics(members);
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    evidence[i] = evidence(i, sections, topics);
                }
            }
        }
        return evidence;
    }

    private float[] evidence(int article, double[][] sections, double[][] topics) {
        float[] columns = new float[sections.length + topics.length];
        for (int i = 0; i < columns.length; i++) {
            double[] weights = i < sections.length ? sections[i] : topics[i - sections.length];
            columns[i] = (float) DualDescent.margin(weights, rows.get(article));
        }
        return Evidence.of(
                columns, labelled.get(article).terms(), terms, labels.levelOne().size());
    }

    /** Level 1 does not get the columns of level 2: these know no modern article. */
    private Combiner combiner(float[][] evidence) {
        CombinerTraining training = new CombinerTraining(evidence, labels.size());
        for (int topic = 0; topic < labels.size(); topic++) {
            int from = labels.sections() + labels.levelOne().size();
            int to = labels.isLevelOne(topic) ? labels.sections() + labels.size() : from;
            training.train(topic, positive(labelled, topic), members(topic), from, to);
        }
        Combiner open = training.combiner(new float[labels.size()]);
        float[][] probabilities = new float[evidence.length][];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = open.probabilities(evidence[i]);
        }
        return training.combiner(thresholds(probabilities));
    }

    private boolean[] members(int topic) {
        return labels.isLevelOne(topic) ? everyone : old;
    }

    private float[] thresholds(float[][] probabilities) {
        float[] thresholds = new float[labels.size()];
        for (int topic = 0; topic < thresholds.length; topic++) {
            Thresholds choice = new Thresholds(probabilities, topic, positive(labelled, topic), members(topic));
            thresholds[topic] = labels.isLevelOne(topic) ? choice.forBalance() : choice.forPrecision();
        }
        return thresholds;
    }
}
