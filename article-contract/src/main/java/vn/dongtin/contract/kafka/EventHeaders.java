package vn.dongtin.contract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.codec.DataSchema;
import vn.dongtin.contract.identity.ArticleKey;

/**
 * CloudEvents 1.0 in binary mode for Kafka: attributes as headers {@code ce_…}, the record value is the data.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">binding</a>
 */
public final class EventHeaders {

    /** The schema of the value; its number is the major version. */
    public static final String DATA_SCHEMA = "ce_dataschema";

    /** {@code <id>@<version>}, for enriched articles {@code <id>@<version>#<pipeline>}. */
    public static final String ID = "ce_id";

    /** When a stage was done with the record, RFC 3339: not part of the value, which is the same whenever it is made. */
    public static final String TIME = "ce_time";

    /** W3C trace context. */
    public static final String TRACE_PARENT = "traceparent";

    private static final String RECEIVED = "dongtin.article.received.v1";
    private static final String ENRICHED = "dongtin.article.enriched.v1";

    private EventHeaders() {}

    /** Headers of a record of {@code articles.raw}. */
    public static Headers received(ArticleKey key, String time, @Nullable String traceParent) {
        return headers(
                new Event(key.toString(), RECEIVED, "/ingest-service", DataSchema.RAW_ARTICLE, time), key, traceParent);
    }

    /** Headers of a record of {@code articles.enriched}. */
    public static Headers enriched(ArticleKey key, int pipeline, String time, @Nullable String traceParent) {
        String id = key + "#" + pipeline;
        return headers(new Event(id, ENRICHED, "/enrich-service", DataSchema.ENRICHED_ARTICLE, time), key, traceParent);
    }

    /** The value of a header as text. */
    public static Optional<String> text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8));
    }

    /** The pipeline number in {@link #ID}; empty when the record names none. */
    public static Optional<Integer> pipeline(Headers headers) {
        return text(headers, ID).flatMap(EventHeaders::pipelineOf);
    }

    /** Only 0 … 1023 is a pipeline: any other number would change the article version it is multiplied into. */
    private static Optional<Integer> pipelineOf(String eventId) {
        int hash = eventId.lastIndexOf('#');
        try {
            return hash < 0
                    ? Optional.empty()
                    : Optional.of(Integer.valueOf(eventId.substring(hash + 1)))
                            .filter(pipeline -> pipeline >= 0 && pipeline <= Enrichment.MAX_PIPELINE);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Headers headers(Event event, ArticleKey key, @Nullable String traceParent) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, ID, event.id());
        add(headers, "ce_type", event.type());
        add(headers, "ce_source", event.source());
        add(headers, TIME, event.time());
        add(headers, DATA_SCHEMA, event.schema().urn());
        add(headers, "ce_partitionkey", key.id().value());
        add(headers, "content-type", "application/json");
        if (traceParent != null) {
            add(headers, TRACE_PARENT, traceParent);
        }
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private record Event(String id, String type, String source, DataSchema schema, String time) {}
}
