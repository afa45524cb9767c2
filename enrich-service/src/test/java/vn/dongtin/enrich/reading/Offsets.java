package vn.dongtin.enrich.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Mention;
import vn.dongtin.contract.article.QuoteTag;
import vn.dongtin.contract.article.Spans;

/** What holds for every article as read: each surface is what stands between its offsets. */
final class Offsets {

    private Offsets() {}

    static void check(EnrichedArticle read) {
        String body = read.body();
        mentions(read);
        list(read.dates()).forEach(date -> check(body, date.start(), date.end(), date.surface()));
        list(read.amounts()).forEach(amount -> check(body, amount.start(), amount.end(), amount.surface()));
        list(read.keyphrases()).forEach(phrase -> check(body, phrase.start(), phrase.end(), phrase.surface()));
        list(read.quotes()).forEach(quote -> quote(body, quote));
        Stream.of(read.sentences(), read.words(), read.summary())
                .filter(Objects::nonNull)
                .forEach(spans -> row(body, spans));
    }

    private static void mentions(EnrichedArticle read) {
        list(read.mentions()).forEach(mention -> {
            String field = "title".equals(mention.field()) ? Objects.requireNonNull(read.title()) : read.body();
            check(field, mention.start(), mention.end(), mention.surface());
            inner(field, mention);
        });
    }

    private static void inner(String field, Mention mention) {
        mention.inner().forEach(name -> check(field, name.start(), name.end(), name.surface()));
    }

    private static void quote(String body, QuoteTag quote) {
        check(body, quote.start(), quote.end(), quote.surface());
        Stream.ofNullable(quote.speaker())
                .forEach(speaker -> check(body, speaker.start(), speaker.end(), speaker.surface()));
    }

    private static void row(String body, Spans spans) {
        int last = 0;
        for (int i = 0; i < spans.size(); i++) {
            assertThat(spans.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(spans.end(i)).isGreaterThan(spans.start(i));
            last = spans.end(i);
        }
        assertThat(last).isLessThanOrEqualTo(body.length());
    }

    private static void check(String field, int start, int end, String surface) {
        assertThat(field.substring(start, end)).isEqualTo(surface).isNotEmpty();
    }

    private static <T> Stream<T> list(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
