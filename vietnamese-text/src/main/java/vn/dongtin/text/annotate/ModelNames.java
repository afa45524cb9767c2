package vn.dongtin.text.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.dongtin.text.entity.EntityTagger;
import vn.dongtin.text.keyphrase.KeyphraseFinder;
import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.topic.TopicClassifier;
import vn.dongtin.text.words.WordSegmenter;

/** Names the models by their bytes: the same name means the same model, whoever built the jar and when. */
public final class ModelNames {

    private static final int SHOWN_BYTES = 4;

    private ModelNames() {}

    /**
     * Returns names such as {@code words-3f09a2c1}: eight digits of the SHA-256 of the file. Reads all models.
     *
     * @throws IllegalStateException when a model is missing
     */
    public static List<String> read() {
        return List.of(
                name("words", WordSegmenter.class, "words.model"),
                name("entities", EntityTagger.class, "entities.bin"),
                name("knowledge", KnowledgeBase.class, KnowledgeBase.RESOURCE),
                name("topics", TopicClassifier.class, "topics.model"),
                name("keyphrases", KeyphraseFinder.class, "keyphrases.bin"));
    }

    private static String name(String model, Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The model " + resource + " is missing beside " + owner.getName() + ".");
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return model + "-" + HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + resource + " can't be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
