package vn.dongtin.enrich.language;

import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.language.DetectedLanguage;
import vn.dongtin.text.language.LanguageDetector;

/** The language: what the client said, else what the letters say. */
public final class LanguageStage implements Stage {

    private final LanguageDetector detector = new LanguageDetector();

    @Override
    public String name() {
        return "language";
    }

    @Override
    public void apply(Draft draft, Budget budget) {
        String said = draft.raw().language();
        if (said != null) {
            draft.language(said, 1.0);
            return;
        }
        budget.spend(draft.raw().body().length());
        DetectedLanguage detected = detector.detect(draft.raw().body());
        draft.language(detected.language().code(), detected.confidence());
    }
}
