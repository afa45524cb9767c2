package vn.dongtin.enrich.reading;

import java.util.List;
import vn.dongtin.contract.article.EntityTag;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.annotate.Analysis;
import vn.dongtin.text.annotate.Annotator;
import vn.dongtin.text.annotate.NameTag;

/** What the names stand for. When it fails the article keeps its names, without ids. */
final class LinkStage implements Stage {

    private final Annotator annotator;
    private final EntityTags entities;

    LinkStage(Annotator annotator, EntityTags entities) {
        this.annotator = annotator;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public void apply(Draft draft, Budget budget) {
        Analysis analysis = draft.analysis();
        if (!draft.hasMentions()) {
            throw new IllegalStateException("the names are not known");
        }
        budget.spend(draft.length());
        annotator.run(vn.dongtin.text.annotate.Stage.LINKS, analysis);
        List<NameTag> names = Mentions.listed(analysis);
        List<EntityTag> named = entities.of(names);
        Mentions.set(draft, names);
        draft.entities(named);
    }
}
