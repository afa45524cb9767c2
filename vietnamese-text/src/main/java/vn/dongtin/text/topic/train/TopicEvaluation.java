package vn.dongtin.text.topic.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.topic.TermTable;
import vn.dongtin.text.topic.TopicClassifier;
import vn.dongtin.text.topic.TopicModel;
import vn.dongtin.text.topic.TopicScore;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;

/**
 * Cross-validates the topic model: five folds split by article, articles of one story in one fold. Each fold trains the
 * whole model anew, with its features, its combiner and its thresholds, from the other four and from the unlabelled
 * articles.
 */
public final class TopicEvaluation implements Evaluation {

    private static final int FOLDS = 5;
    private static final long SEED = 7;
    private static final int LEAST_ARTICLES = 20;
    private static final double MACRO_GOAL = 80;
    private static final double MACRO_FLOOR = 75;
    private static final double MICRO_GOAL = 86;
    private static final double MICRO_FLOOR = 82;

    @Override
    public String stage() {
        return "topics";
    }

    @Override
    public List<Figure> run(Path data) {
        List<String> levelOne = TopicLabels.levelOneIds();
        TermTable terms = TermList.read(levelOne);
        List<TopicArticle> articles = TopicData.read(data, terms);
        TopicLabels labels = TopicLabels.of(articles, levelOne);
        List<TopicArticle> labelled = TopicTrainer.labelled(articles);
        Reliability reliability = new Reliability();
        List<FoldScores> folds = new ArrayList<>();
        int[] dealt = Folds.deal(labelled, FOLDS, SEED);
        for (int fold = 0; fold < FOLDS; fold++) {
            FoldScores scores = new FoldScores(labels, reliability);
            TopicModel model =
                    train(labels, without(labelled, dealt, fold), TopicTrainer.unlabelled(articles), terms, data);
            score(model, labelled, dealt, fold, scores);
            folds.add(scores);
        }
        List<Figure> figures = new ArrayList<>(levelOne(labels, labelled, folds));
        figures.addAll(calibration(reliability, folds));
        figures.addAll(levelTwo(labels, folds));
        figures.addAll(english(articles));
        figures.addAll(new TopicCost(labelled).figures());
        return figures;
    }

    private static TopicModel train(
            TopicLabels labels,
            List<TopicArticle> labelled,
            List<TopicArticle> unlabelled,
            TermTable terms,
            Path data) {
        return new TopicTraining(labels, labelled, unlabelled, terms).run(ReadableWords.read(data));
    }

    private static List<TopicArticle> without(List<TopicArticle> articles, int[] dealt, int fold) {
        List<TopicArticle> others = new ArrayList<>();
        for (int i = 0; i < dealt.length; i++) {
            if (dealt[i] != fold) {
                others.add(articles.get(i));
            }
        }
        return others;
    }

    private static void score(TopicModel model, List<TopicArticle> articles, int[] dealt, int fold, FoldScores scores) {
        TopicClassifier classifier = new TopicClassifier(model);
        for (int i = 0; i < dealt.length; i++) {
            if (dealt[i] == fold) {
                scores.score(classifier, articles.get(i));
            }
        }
    }

    private static List<Figure> levelOne(TopicLabels labels, List<TopicArticle> labelled, List<FoldScores> folds) {
        boolean[] all = counted(labels, labelled, null);
        boolean[] old = counted(labels, labelled, TopicArticle.Source.OLD_NEWS);
        boolean[] modern = counted(labels, labelled, TopicArticle.Source.MODERN);
        List<Figure> figures = new ArrayList<>();
        figures.add(mean("topics level 1, all articles, macro F1", folds, fold -> fold.all.macro(all))
                .withGate(MACRO_GOAL, MACRO_FLOOR));
        figures.add(mean("topics level 1, all articles, micro F1", folds, fold -> fold.all.micro(all))
                .withGate(MICRO_GOAL, MICRO_FLOOR));
        figures.add(mean("topics level 1, 2000s articles, macro F1", folds, fold -> fold.oldNews.macro(old)));
        figures.add(mean("topics level 1, 2000s articles, micro F1", folds, fold -> fold.oldNews.micro(old)));
        figures.add(mean("topics level 1, modern articles, macro F1", folds, fold -> fold.modern.macro(modern)));
        figures.add(mean("topics level 1, modern articles, micro F1", folds, fold -> fold.modern.micro(modern)));
        for (int topic = 0; topic < labels.levelOne().size(); topic++) {
            int one = topic;
            figures.add(mean(labels.levelOne().get(topic) + ", F1", folds, fold -> fold.all.f1(one)));
        }
        return figures;
    }

    /** Returns which topics enough articles of a source have; null means both sources. */
    private static boolean[] counted(
            TopicLabels labels, List<TopicArticle> labelled, TopicArticle.@Nullable Source source) {
        boolean[] counted = new boolean[labels.levelOne().size()];
        for (int topic = 0; topic < counted.length; topic++) {
            String id = labels.levelOne().get(topic);
            long count = labelled.stream()
                    .filter(article -> (source == null || article.source() == source) && article.has(id))
                    .count();
            counted[topic] = count >= LEAST_ARTICLES;
        }
        return counted;
    }

    private static List<Figure> calibration(Reliability reliability, List<FoldScores> folds) {
        return List.of(
                Figure.of("topics level 1, expected calibration error", reliability.error(0), "%")
                        .lowerIsBetter(),
                Figure.of("topics level 1, calibration error of scores from 0.3", reliability.error(3), "%")
                        .lowerIsBetter(),
                mean("articles unclassified", folds, fold -> 100.0 * fold.unclassified / fold.articles)
                        .lowerIsBetter());
    }

    private static List<Figure> levelTwo(TopicLabels labels, List<FoldScores> folds) {
        return List.of(
                Figure.of("topics level 2, learnt", labels.levelTwo().size(), "topics"),
                mean("topics level 2, 2000s articles, precision", folds, fold -> fold.levelTwo.precision()),
                mean("topics level 2, 2000s articles, recall", folds, fold -> fold.levelTwo.recall()));
    }

    private static Figure mean(String name, List<FoldScores> folds, ToDoubleFunction<FoldScores> value) {
        double mean = folds.stream().mapToDouble(value).average().orElse(0);
        double squares = folds.stream()
                .mapToDouble(fold -> Math.pow(value.applyAsDouble(fold) - mean, 2))
                .sum();
        return Figure.of(name, mean, "%").withDeviation(Math.sqrt(squares / (folds.size() - 1)));
    }

    /** No English article is trained on, so the committed model is measured. */
    private static List<Figure> english(List<TopicArticle> articles) {
        TopicClassifier classifier = TopicClassifier.load();
        Tally tally = new Tally(1);
        for (TopicArticle article : articles) {
            if (!article.isVietnamese()) {
                List<String> given = classifier.classify(new Tokenizer().tokenize(article.text())).scores().stream()
                        .map(TopicScore::id)
                        .toList();
                TopicLabels.levelOneIds().forEach(id -> tally.add(0, given.contains(id), article.has(id)));
            }
        }
        return List.of(
                Figure.of("topics level 1, 10 English articles, precision", tally.precision(), "%"),
                Figure.of("topics level 1, 10 English articles, recall", tally.recall(), "%"));
    }
}
