package vn.dongtin.text.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.language.DetectedLanguage;
import vn.dongtin.text.normal.TextNormalizer;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/**
 * One article while its stages run: what each finds is kept for those that build on it. Offsets of tokens are those of
 * title and text joined. Made by {@link Annotator#begin}; used by one thread at a time.
 */
public final class Analysis {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    private final ArticleText article;
    private final @Nullable String title;
    private final String text;
    private final Fields fields;
    private final Tokens tokens;

    private @Nullable DetectedLanguage language;
    private @Nullable Words words;
    private @Nullable List<Mention> mentions;
    private List<NameTag> names = List.of();
    private @Nullable Publication publishedAt;
    private List<DateMention> dates = List.of();
    private List<AmountTag> amounts = List.of();
    private List<TopicTag> topics = List.of();
    private List<QuoteTag> quotes = List.of();
    private List<KeyphraseTag> keyphrases = List.of();
    private List<TextSpan> summary = List.of();

    Analysis(ArticleText article) {
        this.article = article;
        this.title = article.title() == null ? null : TextNormalizer.nfc(article.title());
        this.text = TextNormalizer.nfc(article.text());
        this.fields = new Fields(title, text);
        this.tokens = TOKENIZER.tokenize(fields.joined());
    }

    ArticleText article() {
        return article;
    }

    @Nullable
    String title() {
        return title;
    }

    /** Returns the body in NFC. */
    public String text() {
        return text;
    }

    /** Returns the tokens of title and text joined. */
    public Tokens tokens() {
        return tokens;
    }

    String joined() {
        return fields.joined();
    }

    int textStart() {
        return fields.textStart();
    }

    boolean isInText(int start) {
        return fields.isInText(start);
    }

    boolean isInTitle(int start, int end) {
        return fields.isInTitle(start, end);
    }

    void language(DetectedLanguage detected) {
        language = detected;
    }

    void words(Words found) {
        words = found;
    }

    Words words() {
        return needed(words, Stage.WORDS);
    }

    void mentions(List<Mention> found) {
        mentions = List.copyOf(found);
    }

    List<Mention> mentions() {
        return needed(mentions, Stage.ENTITIES);
    }

    void names(List<NameTag> linked) {
        names = linked;
    }

    List<NameTag> names() {
        return names;
    }

    void dates(List<DateMention> found, @Nullable Publication published) {
        dates = found;
        publishedAt = published;
    }

    @Nullable
    Publication publishedAt() {
        return publishedAt;
    }

    List<DateMention> dates() {
        return dates;
    }

    void amounts(List<AmountTag> found) {
        amounts = found;
    }

    void topics(List<TopicTag> found) {
        topics = found;
    }

    void quotes(List<QuoteTag> found) {
        quotes = found;
    }

    void keyphrases(List<KeyphraseTag> found) {
        keyphrases = found;
    }

    void summary(List<TextSpan> found) {
        summary = found;
    }

    private static <T> T needed(@Nullable T result, Stage stage) {
        if (result == null) {
            throw new IllegalStateException("The stage " + stage + " has to run first.");
        }
        return result;
    }

    /** Returns what the stages that ran have found. */
    public Annotation annotation() {
        return new Annotation(
                text,
                title,
                language,
                sentences(),
                wordSpans(),
                names,
                topics,
                dates,
                amounts,
                quotes,
                keyphrases,
                summary,
                publishedAt);
    }

    private List<TextSpan> sentences() {
        List<TextSpan> spans = new ArrayList<>(tokens.sentenceCount());
        for (int i = 0; i < tokens.sentenceCount(); i++) {
            addText(spans, tokens.sentenceStart(i), tokens.sentenceEnd(i));
        }
        return spans;
    }

    private List<TextSpan> wordSpans() {
        if (words == null) {
            return List.of();
        }
        List<TextSpan> spans = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            addText(spans, tokens.start(words.firstToken(i)), tokens.end(words.endToken(i) - 1));
        }
        return spans;
    }

    private void addText(List<TextSpan> spans, int start, int end) {
        if (isInText(start)) {
            spans.add(new TextSpan(start - textStart(), end - textStart()));
        }
    }
}
