package vn.dongtin.text.entity.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dongtin.text.entity.sequence.EntityResources;
import vn.dongtin.text.entity.sequence.HashedCodes;
import vn.dongtin.text.entity.sequence.Phrases;
import vn.dongtin.text.entity.sequence.SequenceModel;
import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.knowledge.Lexicon;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/**
 * The way from annotated and unlabelled texts to a model: word classes of the unlabelled texts, a first model, what it
 * finds in the unlabelled texts, and the model proper, which knows that too.
 */
final class EntityTraining {

    /** A model with the lists it was trained with. */
    record Trained(EntityResources resources, SequenceModel model) {}

    private static final int FINE_SYLLABLE_CLASSES = 512;
    private static final int FINE_WORD_CLASSES = 400;
    private static final int MOST_FEATURES = 90_000;
    private static final int MOST_FIRST_FEATURES = 130_000;
    private static final int MOST_ENGLISH_FEATURES = 24_000;
    private static final SequenceTrainer.Settings FIRST = new SequenceTrainer.Settings(6, 0.1f, 0.001f, 0.2, 7);
    private static final SequenceTrainer.Settings SECOND = new SequenceTrainer.Settings(12, 0.1f, 0.001f, 0.2, 11);

    private final List<Unlabelled> unlabelled;
    private final EntityResources resources;

    EntityTraining(List<Unlabelled> unlabelled) {
        this.unlabelled = unlabelled;
        this.resources = new EntityResources(
                Lexicon.load(),
                KnowledgeBase.load(),
                FormClasses.ofSyllables(unlabelled, FINE_SYLLABLE_CLASSES),
                FormClasses.ofWords(unlabelled, FINE_WORD_CLASSES),
                places(),
                new Phrases.Builder().build(),
                HashedCodes.of(new HashMap<>()),
                HashedCodes.of(new HashMap<>()));
    }

    private static Phrases places() {
        Phrases.Builder builder = new Phrases.Builder();
        addAll(builder, "world-places.txt", 1);
        addAll(builder, "first-names.txt", 2);
        return builder.build();
    }

    private static void addAll(Phrases.Builder builder, String resource, int code) {
        Tokenizer tokenizer = new Tokenizer();
        try (InputStream stream = EntityTraining.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The list " + resource + " is missing from the jar: build it anew.");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        Tokens tokens = tokenizer.tokenize(Normalizer.normalize(line, Normalizer.Form.NFC));
                        if (tokens.size() > 0) {
                            builder.add(tokens, 0, tokens.size(), code);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + resource + " can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * Trains on texts in Vietnamese.
     *
     * @param annotated all annotated sentences, also those not trained on: none is read as unlabelled text
     */
    Trained train(List<Marked> texts, Set<String> annotated) {
        SequenceModel first = new ModelTraining(resources, FIRST, MOST_FIRST_FEATURES).train(texts);
        NameMiner miner = NameMiner.mine(resources, first, annotated, unlabelled);
        miner.learn(texts);
        EntityResources seen = resources.withSeen(miner.names(), miner.tokens(), miner.outsiders());
        return new Trained(seen, new ModelTraining(seen, SECOND, MOST_FEATURES).train(texts));
    }

    /** Trains on texts in English, with the lists of the Vietnamese model. */
    SequenceModel trainEnglish(EntityResources seen, List<Marked> texts) {
        return new ModelTraining(seen, SECOND, MOST_ENGLISH_FEATURES).train(texts);
    }

    /** Returns the sentences of texts as they stand in unlabelled text. */
    static Set<String> sentences(List<Marked> texts) {
        Set<String> sentences = new HashSet<>();
        for (Marked text : texts) {
            if (text.source().source() == AnnotatedText.Source.SENTENCES) {
                sentences.add(text.source().text().strip());
            }
        }
        return sentences;
    }
}
