package vn.dongtin.enrich.sentence;

import vn.dongtin.contract.article.Spans;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.sentence.SentenceSplitter;

/** The sentences of the body. */
public final class SentenceStage implements Stage {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public void apply(Draft draft, Budget budget) {
        budget.spend(draft.raw().body().length());
        draft.sentences(Spans.of(splitter.split(draft.raw().body())));
    }
}
