package vn.dongtin.text.topic.train;

import java.util.List;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.topic.TopicClassifier;
import vn.dongtin.text.topic.TopicScore;

/** What one trained model gets right on articles it has not seen. */
final class FoldScores {

    final Tally all;
    final Tally oldNews;
    final Tally modern;
    final Tally levelTwo;
    final Reliability reliability;
    int articles;
    int unclassified;

    private final TopicLabels labels;
    private final Tokenizer tokenizer = new Tokenizer();

    FoldScores(TopicLabels labels, Reliability reliability) {
        this.labels = labels;
        this.reliability = reliability;
        this.all = new Tally(labels.levelOne().size());
        this.oldNews = new Tally(labels.levelOne().size());
        this.modern = new Tally(labels.levelOne().size());
        this.levelTwo = new Tally(labels.levelTwo().size());
    }

    void score(TopicClassifier classifier, TopicArticle article) {
        Tokens tokens = tokenizer.tokenize(article.text());
        List<String> given = classifier.classify(tokens).scores().stream()
                .map(TopicScore::id)
                .toList();
        boolean old = article.source() == TopicArticle.Source.OLD_NEWS;
        float[] probabilities = classifier.probabilities(tokens);
        articles++;
        unclassified += given.isEmpty() ? 1 : 0;
        for (int topic = 0; topic < labels.levelOne().size(); topic++) {
            String id = labels.levelOne().get(topic);
            all.add(topic, given.contains(id), article.has(id));
            (old ? oldNews : modern).add(topic, given.contains(id), article.has(id));
            reliability.add(probabilities[topic], article.has(id));
        }
        for (int topic = 0; old && topic < labels.levelTwo().size(); topic++) {
            String id = labels.levelTwo().get(topic);
            levelTwo.add(topic, given.contains(id), article.has(id));
        }
    }
}
