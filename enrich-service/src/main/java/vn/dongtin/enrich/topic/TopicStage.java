package vn.dongtin.enrich.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dongtin.contract.article.TopicTag;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.enrich.token.Token;
import vn.dongtin.enrich.token.Tokens;

/**
 * The topics, by lists of words: a topic's score is {@code h / (h + 4)}, h being how often its words stand in the body
 * plus three times how often in the title, each word counted four times at most.
 */
public final class TopicStage implements Stage {

    private static final double HALF_SCORE_HITS = 4;
    private static final double THRESHOLD = 0.5;
    private static final int MAX_COUNT = 4;
    private static final int TITLE_WEIGHT = 3;
    private static final int MAX_TOPICS = 3;
    private static final int MAX_TERMS = 8;

    private final TopicTerms terms = new TopicTerms();

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public void apply(Draft draft, Budget budget) {
        Map<TopicTerms.Topic, Map<String, Integer>> counts = new LinkedHashMap<>();
        count(draft.title(), TITLE_WEIGHT, counts, budget);
        count(draft.raw().body(), 1, counts, budget);
        List<TopicTag> tags = new ArrayList<>();
        counts.forEach((topic, hits) -> tags.add(tag(topic, hits)));
        draft.topics(tags.stream()
                .filter(tag -> tag.score() >= THRESHOLD)
                .sorted(Comparator.comparingDouble(TopicTag::score).reversed().thenComparing(TopicTag::id))
                .limit(MAX_TOPICS)
                .toList());
    }

    private void count(String text, int weight, Map<TopicTerms.Topic, Map<String, Integer>> counts, Budget budget) {
        List<Token> tokens = Tokens.of(text, budget);
        for (int at = 0; at < tokens.size(); at++) {
            terms.at(tokens, at, budget)
                    .ifPresent(term -> counts.computeIfAbsent(term.topic(), topic -> new LinkedHashMap<>())
                            .merge(term.phrase(), weight, (sum, one) -> Math.min(sum + one, MAX_COUNT)));
        }
    }

    private static TopicTag tag(TopicTerms.Topic topic, Map<String, Integer> hits) {
        double sum = hits.values().stream().mapToInt(Integer::intValue).sum();
        double score = Math.round(sum / (sum + HALF_SCORE_HITS) * 1_000) / 1_000.0;
        List<String> strongest = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MAX_TERMS)
                .map(Map.Entry::getKey)
                .toList();
        return new TopicTag(topic.id(), topic.label(), score, strongest, "list:topic-terms");
    }
}
