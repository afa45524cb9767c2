package vn.dongtin.text.topic.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Deals articles into folds: articles of one story together, and every fold gets its share of each source and of the
 * rare topics.
 */
final class Folds {

    private Folds() {}

    /** Returns the fold of each article. */
    static int[] deal(List<TopicArticle> articles, int folds, long seed) {
        Map<String, Integer> frequencies = new TreeMap<>();
        Map<String, List<Integer>> stories = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            stories.computeIfAbsent(articles.get(i).story(), story -> new ArrayList<>())
                    .add(i);
            articles.get(i).topics().forEach(topic -> frequencies.merge(topic, 1, Integer::sum));
        }
        List<List<Integer>> groups = new ArrayList<>(stories.values());
        Collections.shuffle(groups, new Random(seed));
        groups.sort(
                Comparator.comparing((List<Integer> group) -> stratum(articles.get(group.getFirst()), frequencies)));
        return deal(groups, articles.size(), folds);
    }

    private static String stratum(TopicArticle article, Map<String, Integer> frequencies) {
        String rarest = article.topics().stream()
                .filter(topic -> topic.endsWith("000000"))
                .min(Comparator.comparing((String topic) -> frequencies.getOrDefault(topic, 0)))
                .orElse("");
        return article.source() + rarest;
    }

    private static int[] deal(List<List<Integer>> groups, int articles, int folds) {
        int[] dealt = new int[articles];
        int next = 0;
        for (List<Integer> group : groups) {
            for (int article : group) {
                dealt[article] = next % folds;
            }
            next++;
        }
        return dealt;
    }
}
