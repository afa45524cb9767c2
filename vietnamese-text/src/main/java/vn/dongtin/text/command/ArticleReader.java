package vn.dongtin.text.command;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.dongtin.text.annotate.ArticleText;
import vn.dongtin.text.annotate.Publication;

/** Reads {@code {"id","title"?,"text","publishedAt"?}} or plain text. Stateless and thread-safe. */
final class ArticleReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonFactory json = Json.factory();

    /**
     * Reads one article.
     *
     * @throws IllegalArgumentException when it can't be read; the message says why
     */
    IdentifiedArticle read(RawArticle raw) {
        if (raw.tooLong()) {
            throw new IllegalArgumentException("longer than " + (LineReader.LONGEST >> 20) + " MiB");
        }
        String content = decode(raw.content());
        String fileName = raw.fileName();
        return fileName == null
                ? parse(content, raw.line())
                : new IdentifiedArticle(ArticleId.ofFile(fileName), ArticleText.of(content));
    }

    /** Decodes UTF-8, without the mark that some editors put in front. */
    private static String decode(ByteBuffer content) {
        ByteBuffer bytes = content.duplicate();
        CharBuffer characters = CharBuffer.allocate(content.limit());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, characters, true);
        if (result.isError()) {
            throw new IllegalArgumentException("no UTF-8 at byte " + (bytes.position() + 1));
        }
        characters.flip();
        boolean marked = !characters.isEmpty() && characters.charAt(0) == BYTE_ORDER_MARK;
        return characters.subSequence(marked ? 1 : 0, characters.length()).toString();
    }

    private IdentifiedArticle parse(String line, long number) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no JSON object");
            }
            Members members = new Members();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                members.read(parser);
            }
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something follows the JSON object");
            }
            return members.article(number);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(Json.message(e), e);
        }
    }

    /** What was read so far of one line. */
    private static final class Members {

        private @Nullable ArticleId id;
        private @Nullable String title;
        private @Nullable String text;
        private @Nullable Publication publishedAt;

        void read(JsonParser parser) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "id" -> id = id(parser, value);
                case "title" -> title = string(parser, value, name);
                case "text" -> text = string(parser, value, name);
                case "publishedAt" -> {
                    String given = string(parser, value, name);
                    publishedAt = given == null ? null : Publication.given(given);
                }
                default -> parser.skipChildren();
            }
        }

        private static @Nullable ArticleId id(JsonParser parser, JsonToken value) {
            return switch (value) {
                case VALUE_STRING -> new ArticleId(parser.getString(), false);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new ArticleId(parser.getString(), true);
                case VALUE_NULL -> null;
                default -> throw new IllegalArgumentException("id is neither a string nor a number");
            };
        }

        private static @Nullable String string(JsonParser parser, JsonToken value, String name) {
            if (value == JsonToken.VALUE_NULL) {
                return null;
            }
            if (value != JsonToken.VALUE_STRING) {
                throw new IllegalArgumentException(name + " is no string");
            }
            return parser.getString();
        }

        IdentifiedArticle article(long line) {
            if (text == null) {
                throw new IllegalArgumentException("text is missing");
            }
            ArticleId known = id == null ? ArticleId.ofLine(line) : id;
            return new IdentifiedArticle(known, new ArticleText(title, text, publishedAt, null));
        }
    }
}
