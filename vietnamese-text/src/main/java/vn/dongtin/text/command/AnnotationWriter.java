package vn.dongtin.text.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.dongtin.text.annotate.AmountTag;
import vn.dongtin.text.annotate.Annotation;
import vn.dongtin.text.annotate.KeyphraseTag;
import vn.dongtin.text.annotate.NameTag;
import vn.dongtin.text.annotate.Publication;
import vn.dongtin.text.annotate.QuoteTag;
import vn.dongtin.text.annotate.TextSpan;
import vn.dongtin.text.annotate.TopicTag;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.date.Evidence;
import vn.dongtin.text.language.DetectedLanguage;
import vn.dongtin.text.language.Language;

/** Writes annotations as JSON; lists that are empty are written too. Stateless and thread-safe. */
final class AnnotationWriter {

    private static final DetectedLanguage UNKNOWN = new DetectedLanguage(Language.OTHER, 0);

    private AnnotationWriter() {}

    /** Writes one object. */
    static void write(JsonGenerator out, ArticleId id, Annotation annotation) {
        out.writeStartObject();
        writeId(out, id);
        Json.writeString(out, "text", annotation.text());
        if (annotation.title() != null) {
            Json.writeString(out, "title", annotation.title());
        }
        DetectedLanguage language = annotation.language() == null ? UNKNOWN : annotation.language();
        out.writeStringProperty("language", language.language().code());
        Json.writeScore(out, "languageConfidence", language.confidence());
        writeSpans(out, "sentences", annotation.sentences());
        writeSpans(out, "words", annotation.words());
        writeNames(out, annotation.mentions());
        writeTopics(out, annotation.topics());
        writeDates(out, annotation.dates());
        writeAmounts(out, annotation.amounts());
        writeQuotes(out, annotation.quotes());
        writeKeyphrases(out, annotation.keyphrases());
        writeSpans(out, "summary", annotation.summary());
        writePublication(out, annotation.publishedAt());
        out.writeEndObject();
    }

    static void writeId(JsonGenerator out, ArticleId id) {
        if (id.isNumber()) {
            out.writeName("id");
            out.writeNumber(id.text());
        } else {
            Json.writeString(out, "id", id.text());
        }
    }

    private static void writeSpans(JsonGenerator out, String name, List<TextSpan> spans) {
        out.writeArrayPropertyStart(name);
        for (TextSpan span : spans) {
            out.writeStartObject();
            writePlace(out, span.start(), span.end());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writePlace(JsonGenerator out, int start, int end) {
        out.writeNumberProperty("start", start);
        out.writeNumberProperty("end", end);
    }

    private static void writeNames(JsonGenerator out, List<NameTag> names) {
        out.writeArrayPropertyStart("mentions");
        for (NameTag name : names) {
            out.writeStartObject();
            writePlace(out, name.start(), name.end());
            out.writeStringProperty("type", name.type().name());
            Json.writeString(out, "surface", name.surface());
            if (name.inTitle()) {
                out.writeStringProperty("field", "title");
            }
            writeEntity(out, name.entityId());
            Json.writeScore(out, "confidence", name.confidence());
            out.writeStringProperty("reason", name.reason());
            writeInner(out, name.inner());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeEntity(JsonGenerator out, @Nullable String entityId) {
        if (entityId != null) {
            Json.writeString(out, "entityId", entityId);
        }
    }

    private static void writeInner(JsonGenerator out, List<NameTag.InnerName> names) {
        if (names.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("inner");
        for (NameTag.InnerName name : names) {
            out.writeStartObject();
            writePlace(out, name.start(), name.end());
            out.writeStringProperty("type", name.type().name());
            Json.writeString(out, "surface", name.surface());
            writeEntity(out, name.entityId());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeTopics(JsonGenerator out, List<TopicTag> topics) {
        out.writeArrayPropertyStart("topics");
        for (TopicTag topic : topics) {
            out.writeStartObject();
            out.writeStringProperty("id", topic.id());
            Json.writeScore(out, "score", topic.score());
            out.writeArrayPropertyStart("terms");
            topic.terms().forEach(term -> Json.writeString(out, term));
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeDates(JsonGenerator out, List<DateMention> dates) {
        out.writeArrayPropertyStart("dates");
        for (DateMention date : dates) {
            out.writeStartObject();
            writePlace(out, date.start(), date.end());
            Json.writeString(out, "surface", date.surface());
            out.writeStringProperty("value", date.value());
            out.writeStringProperty("precision", code(date.precision()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void writeAmounts(JsonGenerator out, List<AmountTag> amounts) {
        out.writeArrayPropertyStart("amounts");
        for (AmountTag amount : amounts) {
            out.writeStartObject();
            writePlace(out, amount.start(), amount.end());
            Json.writeString(out, "surface", amount.surface());
            out.writeStringProperty("kind", amount.kind());
            out.writeNumberProperty("value", amount.value());
            out.writeStringProperty("unit", amount.unit());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeQuotes(JsonGenerator out, List<QuoteTag> quotes) {
        out.writeArrayPropertyStart("quotes");
        for (QuoteTag quote : quotes) {
            out.writeStartObject();
            writePlace(out, quote.start(), quote.end());
            Json.writeString(out, "surface", quote.surface());
            writeSpeaker(out, quote.speaker());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeSpeaker(JsonGenerator out, QuoteTag.@Nullable Speaker speaker) {
        if (speaker == null) {
            return;
        }
        out.writeObjectPropertyStart("speaker");
        writePlace(out, speaker.start(), speaker.end());
        Json.writeString(out, "surface", speaker.surface());
        writeEntity(out, speaker.entityId());
        out.writeEndObject();
    }

    private static void writeKeyphrases(JsonGenerator out, List<KeyphraseTag> keyphrases) {
        out.writeArrayPropertyStart("keyphrases");
        for (KeyphraseTag keyphrase : keyphrases) {
            out.writeStartObject();
            Json.writeString(out, "surface", keyphrase.surface());
            writePlace(out, keyphrase.start(), keyphrase.end());
            Json.writeScore(out, "score", keyphrase.score());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writePublication(JsonGenerator out, @Nullable Publication publication) {
        if (publication == null) {
            return;
        }
        out.writeObjectPropertyStart("publishedAt");
        out.writeStringProperty("value", publication.value());
        out.writeStringProperty("precision", code(publication.precision()));
        Evidence evidence = publication.evidence();
        if (evidence != null) {
            out.writeObjectPropertyStart("evidence");
            writePlace(out, evidence.start(), evidence.end());
            Json.writeString(out, "surface", evidence.surface());
            if (evidence.field().equals("title")) {
                out.writeStringProperty("field", "title");
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
