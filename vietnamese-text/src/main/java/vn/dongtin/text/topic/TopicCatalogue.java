package vn.dongtin.text.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Levels 1 and 2 of the IPTC Media Topics with Vietnamese and English names. IPTC NewsCodes, CC BY 4.0. Immutable and
 * thread-safe.
 */
public final class TopicCatalogue {

    private static final String RESOURCE = "topics.tsv";

    private final Map<String, Topic> topics;

    private TopicCatalogue(Map<String, Topic> topics) {
        this.topics = topics;
    }

    /** Reads the catalogue from the jar. */
    public static TopicCatalogue load() {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                Topic topic = parse(line.split("\t", -1));
                topics.put(topic.id(), topic);
            }
        }
        return new TopicCatalogue(topics);
    }

    private static List<String> lines() {
        try (InputStream stream = TopicCatalogue.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The list " + RESOURCE + " is missing from the jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + RESOURCE + " can't be read: " + e.getMessage(), e);
        }
    }

    private static Topic parse(String[] fields) {
        return new Topic(fields[0], fields[1].equals("-") ? null : fields[1], fields[2], fields[3]);
    }

    /** Returns the topic of an id, null when levels 1 and 2 have none. */
    public @Nullable Topic find(String id) {
        return topics.get(id);
    }

    /** Returns all topics, each followed by those below it. */
    public Collection<Topic> topics() {
        return Collections.unmodifiableCollection(topics.values());
    }

    /** Returns the seventeen topics of level 1, by id. */
    public List<Topic> levelOne() {
        return topics.values().stream().filter(topic -> topic.level() == 1).toList();
    }
}
