package vn.dongtin.search.sink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.Retraction;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.codec.ContractException;
import vn.dongtin.contract.codec.DataSchema;
import vn.dongtin.contract.identity.ArticleKey;
import vn.dongtin.contract.kafka.DeadLetter;
import vn.dongtin.contract.kafka.EventHeaders;

/**
 * Reads no more of a record than storing it needs: key, headers and where the value begins. Whether the rest of the value
 * is a document is for Elasticsearch to say. Stateless.
 */
final class RecordReader {

    private static final int PIPELINES = Enrichment.MAX_PIPELINE + 1;

    private final ArticleCodec codec = new ArticleCodec();

    Reading read(ConsumerRecord<byte[], byte[]> record) {
        byte @Nullable [] value = record.value();
        if (value == null) {
            return new Reading.Erased();
        }
        try {
            checkSchema(record.headers());
            ArticleKey key = key(record.key());
            int body = afterBrace(value);
            long externalVersion = key.version() * PIPELINES + pipeline(record.headers(), value);
            return new Reading.Document(new IndexDocument(key.id().value(), externalVersion, value, body));
        } catch (ContractException e) {
            return unreadable(e.code(), e);
        } catch (UnknownSchemaException e) {
            return unreadable("unknown-major-version", e);
        } catch (IllegalArgumentException e) {
            return unreadable("malformed", e);
        }
    }

    private static void checkSchema(Headers headers) {
        String known = DataSchema.ENRICHED_ARTICLE.urn();
        EventHeaders.text(headers, EventHeaders.DATA_SCHEMA)
                .filter(schema -> !schema.equals(known))
                .ifPresent(schema -> {
                    throw new UnknownSchemaException(
                            "record has schema " + abbreviate(schema) + ", this reader knows " + known);
                });
    }

    private static ArticleKey key(byte @Nullable [] key) {
        if (key == null) {
            throw new IllegalArgumentException("record has no key");
        }
        try {
            return ArticleKey.parse(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("record key is not UTF-8", e);
        }
    }

    private static int afterBrace(byte[] value) {
        int brace = skipSpace(value, 0);
        if (brace == value.length || value[brace] != '{') {
            throw new IllegalArgumentException("record value is not a JSON object");
        }
        int member = skipSpace(value, brace + 1);
        if (member == value.length || value[member] != '"') {
            throw new IllegalArgumentException("record value is not a JSON object with members");
        }
        return member;
    }

    private static int skipSpace(byte[] value, int from) {
        int at = from;
        while (at < value.length && (value[at] == ' ' || value[at] == '\t' || value[at] == '\n' || value[at] == '\r')) {
            at++;
        }
        return at;
    }

    private int pipeline(Headers headers, byte[] value) {
        int pipeline = EventHeaders.pipeline(headers).orElseGet(() -> pipelineIn(value));
        if (pipeline < 0 || pipeline >= PIPELINES) {
            throw new IllegalArgumentException("pipeline is not in 0 … 1023: " + pipeline);
        }
        return pipeline;
    }

    /** Only for records without the header, so only here a value is parsed. */
    private int pipelineIn(byte[] value) {
        return switch (codec.enriched(value, null)) {
            case EnrichedArticle article -> article.enrichment().pipeline();
            case Retraction _ -> 0;
        };
    }

    private static Reading unreadable(String code, RuntimeException e) {
        String message = e.getMessage() == null ? code : e.getMessage();
        return new Reading.Unreadable(new DeadLetter(code, message, e.getClass().getName()));
    }

    private static String abbreviate(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static final class UnknownSchemaException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownSchemaException(String message) {
            super(message);
        }
    }
}
