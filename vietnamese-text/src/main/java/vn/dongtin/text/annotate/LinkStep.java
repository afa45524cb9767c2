package vn.dongtin.text.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.knowledge.EntityLinker;
import vn.dongtin.text.knowledge.KnowledgeBase;

/** Tells what the names stand for on the day of the article. */
final class LinkStep implements Step {

    private final EntityLinker linker;

    LinkStep(KnowledgeBase knowledge) {
        linker = new EntityLinker(knowledge);
    }

    @Override
    public void run(Analysis analysis) {
        analysis.entityIds(linker.link(analysis.tokens(), analysis.mentions(), day(analysis.publishedAt())));
    }

    private static @Nullable LocalDate day(@Nullable Publication published) {
        return published == null ? null : published.day();
    }
}
