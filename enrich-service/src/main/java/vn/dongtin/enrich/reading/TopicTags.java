package vn.dongtin.enrich.reading;

import java.util.Comparator;
import java.util.List;
import vn.dongtin.contract.article.TopicTag;
import vn.dongtin.text.topic.Topic;
import vn.dongtin.text.topic.TopicCatalogue;

/** Topics with their Vietnamese names. */
final class TopicTags {

    private static final String REASON = "model";

    private final TopicCatalogue catalogue = TopicCatalogue.load();

    /** Best first; none when no topic reached its threshold, which the library says by a tag of its own. */
    List<TopicTag> of(List<vn.dongtin.text.annotate.TopicTag> found) {
        return Listed.first(
                found.stream()
                        .filter(topic -> !topic.id().equals(vn.dongtin.text.annotate.TopicTag.UNCLASSIFIED))
                        .sorted(Comparator.comparingDouble(vn.dongtin.text.annotate.TopicTag::score)
                                .reversed()),
                this::tag);
    }

    private TopicTag tag(vn.dongtin.text.annotate.TopicTag topic) {
        List<String> terms = topic.terms().stream()
                .filter(term -> Listed.isShort(0, term.length()))
                .toList();
        return new TopicTag(topic.id(), label(topic.id()), Listed.rounded(topic.score()), terms, REASON);
    }

    private String label(String id) {
        Topic topic = catalogue.find(id);
        return topic == null ? id : topic.labelVi();
    }
}
