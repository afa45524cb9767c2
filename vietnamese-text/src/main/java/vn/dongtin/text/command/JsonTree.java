package vn.dongtin.text.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of JSON whose members may be missing or of another kind than asked for: then they are empty. Immutable.
 */
final class JsonTree {

    private static final JsonFactory JSON = Json.factory();

    private final Map<String, Object> members;

    private JsonTree(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException when it is none
     */
    static JsonTree read(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no JSON object");
            }
            return object(parser);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(Json.message(e), e);
        }
    }

    /** The depth is bounded by the parser. */
    private static JsonTree object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                members.put(name, value);
            }
        }
        return new JsonTree(members);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Returns a string, number or truth value as it is written; null when there is none. */
    @Nullable
    String string(String name) {
        return members.get(name) instanceof String value ? value : null;
    }

    /** Returns an offset; -1 when there is none. */
    int offset(String name) {
        String value = string(name);
        boolean whole = value != null
                && !value.isEmpty()
                && value.length() < 10
                && value.chars().allMatch(JsonTree::isDigit);
        return whole ? Integer.parseInt(value) : -1;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the objects of an array, without what else stands in it. */
    List<JsonTree> objects(String name) {
        List<JsonTree> objects = new ArrayList<>();
        if (members.get(name) instanceof List<?> values) {
            for (Object value : values) {
                if (value instanceof JsonTree object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }
}
