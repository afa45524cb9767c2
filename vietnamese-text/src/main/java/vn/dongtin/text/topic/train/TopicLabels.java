package vn.dongtin.text.topic.train;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.topic.Topic;
import vn.dongtin.text.topic.TopicCatalogue;

/**
 * What is learnt, fixed before any training: all of level 1, and of level 2 what enough articles have.
 *
 * @param sections number of newspaper sections
 * @param levelOne ids of level 1
 * @param levelTwo ids of level 2
 * @param mostFeatures most features that the model may keep
 */
record TopicLabels(int sections, List<String> levelOne, List<String> levelTwo, int mostFeatures) {

    /** Topics of level 2 with fewer articles are not learnt. */
    static final int LEAST_ARTICLES = 20;

    private static final int MOST_FEATURES = 48_000;

    static TopicLabels of(List<TopicArticle> articles, List<String> levelOne) {
        List<String> levelTwo = new ArrayList<>();
        for (Topic topic : TopicCatalogue.load().topics()) {
            long count =
                    articles.stream().filter(article -> article.has(topic.id())).count();
            if (topic.level() == 2 && count >= LEAST_ARTICLES) {
                levelTwo.add(topic.id());
            }
        }
        int sections =
                1 + articles.stream().mapToInt(TopicArticle::section).max().orElse(-1);
        return new TopicLabels(sections, levelOne, levelTwo, MOST_FEATURES);
    }

    static List<String> levelOneIds() {
        return TopicCatalogue.load().levelOne().stream().map(Topic::id).toList();
    }

    int size() {
        return levelOne.size() + levelTwo.size();
    }

    boolean isLevelOne(int topic) {
        return topic < levelOne.size();
    }

    String id(int topic) {
        return isLevelOne(topic) ? levelOne.get(topic) : levelTwo.get(topic - levelOne.size());
    }

    int[] parents() {
        TopicCatalogue catalogue = TopicCatalogue.load();
        return levelTwo.stream()
                .mapToInt(id -> {
                    Topic topic = catalogue.find(id);
                    return topic == null || topic.parent() == null ? -1 : levelOne.indexOf(topic.parent());
                })
                .toArray();
    }
}
