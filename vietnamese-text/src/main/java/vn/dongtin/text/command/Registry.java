package vn.dongtin.text.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.dongtin.text.amount.train.ValueEvaluation;
import vn.dongtin.text.annotate.train.ModelsEvaluation;
import vn.dongtin.text.annotate.train.SpeedEvaluation;
import vn.dongtin.text.entity.train.EntityEvaluation;
import vn.dongtin.text.entity.train.EntityTrainer;
import vn.dongtin.text.keyphrase.train.KeyphraseEvaluation;
import vn.dongtin.text.keyphrase.train.KeyphraseTrainer;
import vn.dongtin.text.knowledge.train.KnowledgeCompiler;
import vn.dongtin.text.knowledge.train.KnowledgeEvaluation;
import vn.dongtin.text.quote.train.QuoteEvaluation;
import vn.dongtin.text.summary.train.SummaryEvaluation;
import vn.dongtin.text.topic.train.TopicEvaluation;
import vn.dongtin.text.topic.train.TopicTrainer;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Trainer;
import vn.dongtin.text.words.train.WordEvaluation;
import vn.dongtin.text.words.train.WordTrainer;

/** All that can be trained and measured. */
final class Registry {

    private Registry() {}

    /**
     * Returns the trainers in the order in which they need each other's models.
     *
     * @param root folder of the project
     */
    static List<Trainer> trainers(Path root) {
        return List.of(
                new KnowledgeCompiler(root.resolve("vietnamese-text").resolve("knowledge")),
                new WordTrainer(),
                new EntityTrainer(),
                new TopicTrainer(),
                new KeyphraseTrainer());
    }

    /**
     * Returns the evaluations in the order of the table.
     *
     * @param root folder of the project
     */
    static List<Evaluation> evaluations(Path root) {
        return List.of(
                new ModelsEvaluation(resources(root)),
                new SpeedEvaluation(root.resolve("seeds")),
                new WordEvaluation(),
                new ValueEvaluation(),
                new EntityEvaluation(),
                new KnowledgeEvaluation(),
                new TopicEvaluation(),
                new QuoteEvaluation(),
                new KeyphraseEvaluation(),
                new SummaryEvaluation());
    }

    /** Returns the folder that the models lie in. */
    static Path resources(Path root) {
        return root.resolve("vietnamese-text").resolve("src").resolve("main").resolve("resources");
    }

    /** Returns the usual folder of the data. */
    static Path data(Path root) {
        return root.resolve("..").resolve("shared").resolve("data").normalize();
    }

    /**
     * Returns those of the wanted stages, in their own order; all when none is named.
     *
     * @throws UsageException when there is no such stage
     */
    static <T> List<T> only(List<String> wanted, List<T> all, Function<T, String> stage) {
        List<String> known = all.stream().map(stage).distinct().toList();
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw new UsageException(
                        "There is no stage " + name + " here; there are " + String.join(", ", known) + ".");
            }
        }
        return all.stream()
                .filter(one -> wanted.isEmpty() || wanted.contains(stage.apply(one)))
                .toList();
    }
}
