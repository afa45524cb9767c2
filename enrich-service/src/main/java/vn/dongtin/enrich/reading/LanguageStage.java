package vn.dongtin.enrich.reading;

import java.util.Objects;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.annotate.Analysis;
import vn.dongtin.text.annotate.Annotator;
import vn.dongtin.text.language.DetectedLanguage;
import vn.dongtin.text.language.Language;

/** The language: what the client said, else what the text says. When it fails the article is read as Vietnamese. */
final class LanguageStage implements Stage {

    private final Annotator annotator;

    LanguageStage(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public void apply(Draft draft, Budget budget) {
        Analysis analysis = draft.analysis();
        budget.spend(draft.length());
        String said = draft.raw().language();
        if (said == null) {
            annotator.run(vn.dongtin.text.annotate.Stage.LANGUAGE, analysis);
        } else {
            analysis.language(new DetectedLanguage(Language.ofCode(said), 1));
        }
        DetectedLanguage language = Objects.requireNonNull(analysis.language());
        draft.language(language.language().code(), Listed.rounded(language.confidence()));
    }
}
