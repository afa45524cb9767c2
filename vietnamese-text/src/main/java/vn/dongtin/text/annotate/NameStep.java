package vn.dongtin.text.annotate;

import vn.dongtin.text.entity.EntityTagger;
import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.language.Language;

/** Finds the names, with the model of the article's language; what is neither is read as Vietnamese. */
final class NameStep implements Step {

    private final EntityTagger tagger;

    NameStep(KnowledgeBase knowledge) {
        tagger = EntityTagger.load(knowledge);
    }

    @Override
    public void run(Analysis analysis) {
        boolean english = analysis.isIn(Language.EN);
        analysis.mentions(
                english
                        ? tagger.tagEnglish(analysis.tokens(), analysis.words())
                        : tagger.tag(analysis.tokens(), analysis.words()));
    }
}
