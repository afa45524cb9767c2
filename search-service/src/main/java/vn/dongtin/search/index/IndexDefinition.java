package vn.dongtin.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one definition of the index: {@code index/articles.json} with the settings of this installation. */
final class IndexDefinition {

    private static final String RESOURCE = "/index/articles.json";

    private final JsonMapper mapper = new JsonMapper();
    private final IndexProperties properties;

    IndexDefinition(IndexProperties properties) {
        this.properties = properties;
    }

    /** The body that creates the index together with its alias. */
    byte[] json(String alias) {
        ObjectNode definition = (ObjectNode) read();
        ((ObjectNode) definition.get("settings").get("index"))
                .put("number_of_shards", properties.shards())
                .put("number_of_replicas", properties.replicas())
                .put("refresh_interval", properties.refreshInterval().toMillis() + "ms");
        definition.putObject("aliases").set(alias, publishedOnly());
        return mapper.writeValueAsBytes(definition);
    }

    /** The body that gives an index the alias. */
    byte[] aliasJson() {
        return mapper.writeValueAsBytes(publishedOnly());
    }

    /** Reads an index's own identity from its settings. */
    String uuid(byte[] settings, String index) throws IOException {
        try {
            return mapper.readTree(settings)
                    .path(index)
                    .at("/settings/index/uuid")
                    .asString();
        } catch (JacksonException e) {
            throw new IOException("the settings of the index can't be read", e);
        }
    }

    /** Retractions are in the index, so that nothing older comes back, but nobody finds them. */
    private ObjectNode publishedOnly() {
        ObjectNode alias = mapper.createObjectNode();
        alias.putObject("filter").putObject("term").put("state", "published");
        return alias;
    }

    private JsonNode read() {
        try (InputStream resource = IndexDefinition.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is missing in the jar");
            }
            return mapper.readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
