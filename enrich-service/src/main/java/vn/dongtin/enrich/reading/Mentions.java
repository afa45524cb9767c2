package vn.dongtin.enrich.reading;

import java.util.List;
import vn.dongtin.contract.article.EntityType;
import vn.dongtin.contract.article.InnerName;
import vn.dongtin.contract.article.Mention;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.text.annotate.Analysis;
import vn.dongtin.text.annotate.NameTag;

/** Names of title and body. */
final class Mentions {

    private static final String TITLE = "title";

    private Mentions() {}

    static void set(Draft draft, Analysis analysis) {
        set(draft, listed(analysis));
    }

    static void set(Draft draft, List<NameTag> names) {
        draft.mentions(Listed.first(names.stream(), Mentions::mention), names.size());
    }

    static List<NameTag> listed(Analysis analysis) {
        return analysis.names().stream()
                .filter(name -> Listed.isShort(name.start(), name.end()))
                .toList();
    }

    private static Mention mention(NameTag name) {
        return new Mention(
                name.start(),
                name.end(),
                name.inTitle() ? TITLE : null,
                type(name.type()),
                name.surface(),
                name.entityId(),
                Listed.rounded(name.confidence()),
                name.reason(),
                name.inner().stream().map(Mentions::inner).toList());
    }

    private static InnerName inner(NameTag.InnerName name) {
        return new InnerName(name.start(), name.end(), type(name.type()), name.surface());
    }

    static EntityType type(vn.dongtin.text.entity.EntityType type) {
        return EntityType.valueOf(type.name());
    }
}
