package vn.dongtin.text.topic.train;

import java.util.List;
import vn.dongtin.text.topic.Counts;

/**
 * One article of the data, read once.
 *
 * @param id its name in the data
 * @param source where it is from
 * @param language {@code vi} or {@code en}
 * @param story the same for articles on one event, else the id
 * @param section its newspaper section, -1 when unknown
 * @param topics ids of level 1 and 2 given by hand, empty for an unlabelled article
 * @param text title, empty line and body in NFC
 * @param features fingerprints of its features, rising, with their weighted counts
 * @param terms its listed terms
 */
record TopicArticle(
        String id,
        Source source,
        String language,
        String story,
        int section,
        List<String> topics,
        String text,
        RawFeatures features,
        Counts terms) {

    /** Where an article is from. */
    enum Source {
        /** Newspapers of 2000 to 2006. */
        OLD_NEWS,
        /** Articles of today; they have no topics of level 2. */
        MODERN
    }

    boolean isLabelled() {
        return !topics.isEmpty();
    }

    boolean isVietnamese() {
        return language.equals("vi");
    }

    boolean has(String topic) {
        return topics.contains(topic);
    }
}
