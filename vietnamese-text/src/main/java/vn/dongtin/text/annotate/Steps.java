package vn.dongtin.text.annotate;

import java.util.EnumMap;
import java.util.Map;
import vn.dongtin.text.knowledge.KnowledgeBase;

/** Connects the stages to an analysis. */
final class Steps {

    private Steps() {}

    /** Loads the models of all stages. */
    static Map<Stage, Step> load(KnowledgeBase knowledge) {
        Map<Stage, Step> steps = new EnumMap<>(Stage.class);
        steps.put(Stage.LANGUAGE, new LanguageStep());
        steps.put(Stage.WORDS, new WordStep());
        steps.put(Stage.DATES, new DateStep());
        steps.put(Stage.AMOUNTS, new AmountStep());
        steps.put(Stage.ENTITIES, new NameStep(knowledge));
        steps.put(Stage.LINKS, new LinkStep(knowledge));
        steps.put(Stage.TOPICS, new TopicStep());
        steps.put(Stage.QUOTES, new QuoteStep());
        steps.put(Stage.KEYPHRASES, new KeyphraseStep());
        steps.put(Stage.SUMMARY, new SummaryStep());
        return steps;
    }
}
