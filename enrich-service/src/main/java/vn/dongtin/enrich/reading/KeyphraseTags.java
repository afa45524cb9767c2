package vn.dongtin.enrich.reading;

import java.util.List;
import vn.dongtin.contract.article.KeyphraseTag;

/** What the article is about. */
final class KeyphraseTags {

    private KeyphraseTags() {}

    static List<KeyphraseTag> of(List<vn.dongtin.text.annotate.KeyphraseTag> found) {
        return Listed.first(
                found.stream().filter(phrase -> Listed.isShort(phrase.start(), phrase.end())), KeyphraseTags::tag);
    }

    private static KeyphraseTag tag(vn.dongtin.text.annotate.KeyphraseTag phrase) {
        return new KeyphraseTag(phrase.surface(), phrase.start(), phrase.end(), Listed.rounded(phrase.score()));
    }
}
