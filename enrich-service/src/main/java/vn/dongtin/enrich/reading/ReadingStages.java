package vn.dongtin.enrich.reading;

import static vn.dongtin.text.annotate.Stage.AMOUNTS;
import static vn.dongtin.text.annotate.Stage.DATES;
import static vn.dongtin.text.annotate.Stage.ENTITIES;
import static vn.dongtin.text.annotate.Stage.KEYPHRASES;
import static vn.dongtin.text.annotate.Stage.QUOTES;
import static vn.dongtin.text.annotate.Stage.SUMMARY;
import static vn.dongtin.text.annotate.Stage.TOPICS;
import static vn.dongtin.text.annotate.Stage.WORDS;

import java.util.List;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.annotate.Annotator;
import vn.dongtin.text.knowledge.KnowledgeBase;

/** All stages, in an order in which each finds what it builds on. */
public final class ReadingStages {

    private ReadingStages() {}

    /**
     * Loads the models, once for all threads; that takes up to a second.
     *
     * @throws IllegalStateException when one is missing or damaged
     */
    public static List<Stage> load() {
        KnowledgeBase knowledge = KnowledgeBase.load();
        Annotator annotator = Annotator.load(knowledge);
        TopicTags topics = new TopicTags();
        return List.of(
                new SentenceStage(annotator),
                new LanguageStage(annotator),
                new LibraryStage(annotator, WORDS, (draft, read) -> draft.words(Listed.spans(read.wordSpans()))),
                new LibraryStage(annotator, DATES, (draft, read) -> draft.dates(DateTags.of(read.dates()))),
                new LibraryStage(annotator, AMOUNTS, (draft, read) -> draft.amounts(AmountTags.of(read.amounts()))),
                new LibraryStage(annotator, ENTITIES, Mentions::set),
                new LinkStage(annotator, new EntityTags(knowledge)),
                new LibraryStage(annotator, TOPICS, (draft, read) -> draft.topics(topics.of(read.topics()))),
                new LibraryStage(annotator, QUOTES, (draft, read) -> draft.quotes(QuoteTags.of(read.quotes()))),
                new LibraryStage(
                        annotator, KEYPHRASES, (draft, read) -> draft.keyphrases(KeyphraseTags.of(read.keyphrases()))),
                new LibraryStage(annotator, SUMMARY, (draft, read) -> draft.summary(Listed.spans(read.summary()))));
    }
}
