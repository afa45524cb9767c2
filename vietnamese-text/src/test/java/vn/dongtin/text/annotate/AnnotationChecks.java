package vn.dongtin.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import vn.dongtin.text.date.Evidence;

/** What holds for the annotation of any text. */
public final class AnnotationChecks {

    private AnnotationChecks() {}

    /** Checks that every span lies in its field, has its surface and comes in order. */
    public static void check(Annotation annotation) {
        String text = annotation.text();
        checkRow(text, annotation.sentences());
        checkRow(text, annotation.words());
        checkRow(text, annotation.summary());
        checkNames(annotation);
        annotation.dates().forEach(date -> checkSurface(text, date.start(), date.end(), date.surface()));
        checkRow(
                text,
                annotation.dates().stream()
                        .map(date -> new TextSpan(date.start(), date.end()))
                        .toList());
        annotation.amounts().forEach(amount -> checkSurface(text, amount.start(), amount.end(), amount.surface()));
        annotation.keyphrases().forEach(phrase -> checkSurface(text, phrase.start(), phrase.end(), phrase.surface()));
        annotation.quotes().forEach(quote -> checkQuote(text, quote));
        annotation.topics().forEach(topic -> assertThat(topic.score()).isBetween(0.0, 1.0));
        checkPublication(annotation);
    }

    private static void checkNames(Annotation annotation) {
        for (boolean inTitle : List.of(true, false)) {
            String field = inTitle ? String.valueOf(annotation.title()) : annotation.text();
            List<NameTag> names = annotation.mentions().stream()
                    .filter(name -> name.inTitle() == inTitle)
                    .toList();
            checkRow(
                    field,
                    names.stream()
                            .map(name -> new TextSpan(name.start(), name.end()))
                            .toList());
            names.forEach(name -> checkName(field, name));
        }
    }

    private static void checkName(String field, NameTag name) {
        checkSurface(field, name.start(), name.end(), name.surface());
        assertThat(name.confidence()).isBetween(0.0, 1.0);
        for (NameTag.InnerName inner : name.inner()) {
            checkSurface(field, inner.start(), inner.end(), inner.surface());
            assertThat(inner.start()).isGreaterThanOrEqualTo(name.start());
            assertThat(inner.end()).isLessThanOrEqualTo(name.end());
        }
    }

    private static void checkQuote(String text, QuoteTag quote) {
        checkSurface(text, quote.start(), quote.end(), quote.surface());
        Stream.ofNullable(quote.speaker())
                .forEach(speaker -> checkSurface(text, speaker.start(), speaker.end(), speaker.surface()));
    }

    private static void checkPublication(Annotation annotation) {
        Evidence evidence = annotation.publishedAt() == null
                ? null
                : annotation.publishedAt().evidence();
        if (evidence != null) {
            String field = evidence.field().equals("title") ? String.valueOf(annotation.title()) : annotation.text();
            checkSurface(field, evidence.start(), evidence.end(), evidence.surface());
        }
    }

    private static void checkSurface(String text, int start, int end, String surface) {
        assertThat(text.substring(start, end)).isEqualTo(surface).isNotEmpty();
    }

    private static void checkRow(String text, List<TextSpan> spans) {
        int last = 0;
        for (TextSpan span : spans) {
            if (span.start() < last || span.end() <= span.start() || span.end() > text.length()) {
                throw new AssertionError(span + " behind " + last + " in a text of " + text.length());
            }
            last = span.end();
        }
    }
}
