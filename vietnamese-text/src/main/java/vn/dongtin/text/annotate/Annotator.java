package vn.dongtin.text.annotate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.dongtin.text.knowledge.KnowledgeBase;

/**
 * Reads articles: title and text become one text, cut into tokens once, over which all stages run. A whole reading takes
 * time linear in the length of the article and throws on no content. Thread-safe; the models are in memory once.
 */
public final class Annotator {

    private final Map<Stage, Step> steps;

    Annotator(Map<Stage, Step> steps) {
        this.steps = new EnumMap<>(steps);
    }

    /**
     * Loads all models; that takes up to a second.
     *
     * @throws IllegalStateException when a model is missing or damaged; the message names it
     */
    public static Annotator load() {
        return load(KnowledgeBase.load());
    }

    /**
     * Loads all models but the knowledge, for a caller that looks into it too.
     *
     * @throws IllegalStateException when a model is missing or damaged; the message names it
     */
    public static Annotator load(KnowledgeBase knowledge) {
        return new Annotator(Steps.load(knowledge));
    }

    /** Returns the stages in the order in which they run. */
    public Set<Stage> stages() {
        return Collections.unmodifiableSet(steps.keySet());
    }

    /** Runs all stages. */
    public Annotation annotate(ArticleText article) {
        Analysis analysis = begin(article);
        steps.values().forEach(step -> step.run(analysis));
        return analysis.annotation();
    }

    /** Normalises an article and cuts it into sentences and tokens; no stage has run. */
    public Analysis begin(ArticleText article) {
        return new Analysis(article);
    }

    /**
     * Runs one stage, for a caller that gives each its own limits. Stages build on each other in the order of
     * {@link Stage}; a caller may leave some out.
     *
     * @throws IllegalStateException when a stage that this one builds on has not run
     */
    public void run(Stage stage, Analysis analysis) {
        Step step = steps.get(stage);
        if (step == null) {
            throw new IllegalStateException("This annotator was made without the stage " + stage + ".");
        }
        step.run(analysis);
    }
}
