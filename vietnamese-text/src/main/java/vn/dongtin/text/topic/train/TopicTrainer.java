package vn.dongtin.text.topic.train;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.dongtin.text.topic.TermTable;
import vn.dongtin.text.topic.TopicModel;
import vn.dongtin.text.train.Trainer;

/** Trains the topic model on all labelled Vietnamese articles. */
public final class TopicTrainer implements Trainer {

    private static final String MODEL = "vn/dongtin/text/topic/topics.model";

    @Override
    public String stage() {
        return "topics";
    }

    @Override
    public void train(Path data, Path resources, PrintStream log) {
        List<String> levelOne = TopicLabels.levelOneIds();
        TermTable terms = TermList.read(levelOne);
        List<TopicArticle> articles = TopicData.read(data, terms);
        TopicLabels labels = TopicLabels.of(articles, levelOne);
        List<TopicArticle> labelled = labelled(articles);
        log.println("topics: " + labelled.size() + " labelled articles, " + articles.size() + " in all");
        TopicModel model =
                new TopicTraining(labels, labelled, unlabelled(articles), terms).run(ReadableWords.read(data));
        Path file = resources.resolve(MODEL);
        model.output().writeTo(file);
        log.println("topics: wrote " + file.getFileName());
    }

    static List<TopicArticle> labelled(List<TopicArticle> articles) {
        return articles.stream()
                .filter(article -> article.isLabelled() && article.isVietnamese())
                .toList();
    }

    static List<TopicArticle> unlabelled(List<TopicArticle> articles) {
        return articles.stream().filter(article -> !article.isLabelled()).toList();
    }
}
