package vn.dongtin.text.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.topic.Term;
import vn.dongtin.text.topic.TopicClassifier;
import vn.dongtin.text.topic.TopicScore;
import vn.dongtin.text.topic.Topics;

/** Gives title and text their topics. */
final class TopicStep implements Step {

    private final TopicClassifier classifier = TopicClassifier.load();

    @Override
    public void run(Analysis analysis) {
        Topics topics = classifier.classify(analysis.tokens());
        List<TopicTag> tags = new ArrayList<>(topics.scores().size());
        for (TopicScore topic : topics.scores()) {
            tags.add(new TopicTag(topic.id(), topic.score(), terms(analysis.tokens(), topic.terms())));
        }
        if (topics.unclassified()) {
            TopicScore best = topics.rejected();
            tags.add(new TopicTag(TopicTag.UNCLASSIFIED, best == null ? 0 : best.score(), List.of()));
        }
        analysis.topics(tags);
    }

    private static List<String> terms(Tokens tokens, List<Term> terms) {
        Set<String> surfaces = new LinkedHashSet<>();
        for (Term term : terms) {
            surfaces.add(tokens.surface(term.firstToken(), term.endToken()));
        }
        return List.copyOf(surfaces);
    }
}
