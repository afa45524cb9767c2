package vn.dongtin.text.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.language.DetectedLanguage;

/**
 * All that was found in an article. Offsets are UTF-16 code units of {@code text}, of {@code title} only for names and
 * evidence that say so; {@code text.substring(start, end)} is the surface of whatever has one. What a stage that did not
 * run would have found is empty.
 *
 * @param text the body in NFC and otherwise as it was given
 * @param title in NFC; null when there is none
 * @param language of title and text; null when it was not detected
 * @param sentences of the text, without outer white space
 * @param words of the text, marks among them
 * @param mentions names of title and text in order, never overlapping
 * @param topics by falling score
 * @param summary sentences of the text to read first, in the order of the text
 * @param publishedAt null when neither the giver of the article nor its text tells
 */
public record Annotation(
        String text,
        @Nullable String title,
        @Nullable DetectedLanguage language,
        List<TextSpan> sentences,
        List<TextSpan> words,
        List<NameTag> mentions,
        List<TopicTag> topics,
        List<DateMention> dates,
        List<AmountTag> amounts,
        List<QuoteTag> quotes,
        List<KeyphraseTag> keyphrases,
        List<TextSpan> summary,
        @Nullable Publication publishedAt) {

    public Annotation {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        topics = List.copyOf(topics);
        dates = List.copyOf(dates);
        amounts = List.copyOf(amounts);
        quotes = List.copyOf(quotes);
        keyphrases = List.copyOf(keyphrases);
        summary = List.copyOf(summary);
    }
}
