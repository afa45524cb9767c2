package vn.dongtin.contract.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.dongtin.contract.article.ArticleHead;
import vn.dongtin.contract.article.EnrichedRecord;
import vn.dongtin.contract.article.RawRecord;

/**
 * Records to JSON (UTF-8) and back.
 *
 * <p>A lenient reader: unknown members are ignored, so that an older service reads what a newer one wrote. A strict one
 * all the same: the size is checked before parsing, an unknown major version is refused, and a value that breaks the
 * contract never becomes a record: nothing is coerced from another JSON type, no member stands twice. Half a surrogate
 * pair, which UTF-8 can't hold, is read as U+FFFD: offsets stay right. Whatever the bytes, a reader throws {@link ContractException} and nothing else, with a message that
 * holds no article text. Same record, same bytes. Thread-safe.
 */
public final class ArticleCodec {

    /** The largest value of {@code articles.raw}: 4 MiB. */
    public static final int MAX_RAW_BYTES = 4 << 20;

    /** The largest value of {@code articles.enriched}: 16 MiB. */
    public static final int MAX_ENRICHED_BYTES = 16 << 20;

    private static final int MAX_HEAD_BYTES = 4 << 10;
    private static final int MAX_NESTING = 32;

    private final JsonMapper mapper = mapper();

    /** Reads a value of {@code articles.raw}; the schema is the header {@code ce_dataschema}, absent in old records. */
    public RawRecord raw(byte @Nullable [] value, @Nullable String dataSchema) {
        return read(value, new Kind<>(RawRecord.class, DataSchema.RAW_ARTICLE, MAX_RAW_BYTES), dataSchema);
    }

    /** Reads a value of {@code articles.enriched}. */
    public EnrichedRecord enriched(byte @Nullable [] value, @Nullable String dataSchema) {
        return read(
                value, new Kind<>(EnrichedRecord.class, DataSchema.ENRICHED_ARTICLE, MAX_ENRICHED_BYTES), dataSchema);
    }

    /** Reads a value of {@code articles.heads}. */
    public ArticleHead head(byte @Nullable [] value, @Nullable String dataSchema) {
        return read(value, new Kind<>(ArticleHead.class, DataSchema.ARTICLE_HEAD, MAX_HEAD_BYTES), dataSchema);
    }

    /** Writes a value of {@code articles.raw}. */
    public byte[] write(RawRecord article) {
        return mapper.writerFor(RawRecord.class).writeValueAsBytes(article);
    }

    /** Writes a value of {@code articles.enriched}. */
    public byte[] write(EnrichedRecord article) {
        return mapper.writerFor(EnrichedRecord.class).writeValueAsBytes(article);
    }

    /** Writes a value of {@code articles.heads}. */
    public byte[] write(ArticleHead head) {
        return mapper.writeValueAsBytes(head);
    }

    private <T> T read(byte @Nullable [] value, Kind<T> kind, @Nullable String dataSchema) {
        if (value == null) {
            throw new ContractException.Malformed("record has no value");
        }
        if (value.length > kind.limit()) {
            throw new ContractException.TooLarge(value.length, kind.limit());
        }
        checkMajor(dataSchema, kind.schema());
        return parse(value, kind);
    }

    private static void checkMajor(@Nullable String dataSchema, DataSchema known) {
        if (dataSchema != null && !dataSchema.equals(known.urn())) {
            throw new ContractException.UnknownMajorVersion(dataSchema, known.urn());
        }
    }

    private <T> T parse(byte[] value, Kind<T> kind) {
        try {
            T parsed = mapper.readValue(value, kind.type());
            if (parsed == null) {
                throw new ContractException.Malformed("record is JSON null");
            }
            return parsed;
        } catch (JacksonException e) {
            throw new ContractException.Malformed(Breach.describe(e));
        }
    }

    private static JsonMapper mapper() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_NESTING)
                .maxStringLength(MAX_ENRICHED_BYTES)
                .maxDocumentLength(MAX_ENRICHED_BYTES)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModule(StrictScalars.module())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private record Kind<T>(Class<T> type, DataSchema schema, int limit) {}
}
