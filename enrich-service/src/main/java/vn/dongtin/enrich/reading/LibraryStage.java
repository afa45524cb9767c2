package vn.dongtin.enrich.reading;

import java.util.Locale;
import java.util.function.BiConsumer;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.annotate.Analysis;
import vn.dongtin.text.annotate.Annotator;

/**
 * A stage of the library under its own name. It takes time linear in the text, so the length is all it is charged, and
 * that before it starts: a result that came late on a busy machine is kept, for it is the same as on an idle one.
 */
final class LibraryStage implements Stage {

    private final Annotator annotator;
    private final vn.dongtin.text.annotate.Stage stage;
    private final BiConsumer<Draft, Analysis> result;

    /**
     * Makes a stage.
     *
     * @param result sets in the draft what the stage found in the analysis
     */
    LibraryStage(Annotator annotator, vn.dongtin.text.annotate.Stage stage, BiConsumer<Draft, Analysis> result) {
        this.annotator = annotator;
        this.stage = stage;
        this.result = result;
    }

    @Override
    public String name() {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void apply(Draft draft, Budget budget) {
        Analysis analysis = draft.analysis();
        budget.spend(draft.length());
        annotator.run(stage, analysis);
        result.accept(draft, analysis);
    }
}
