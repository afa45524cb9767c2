package vn.dongtin.text.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.keyphrase.Keyphrase;
import vn.dongtin.text.language.DetectedLanguage;
import vn.dongtin.text.language.Language;
import vn.dongtin.text.normal.TextNormalizer;
import vn.dongtin.text.number.Atoms;
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
    private @Nullable Atoms atoms;
    private @Nullable Words words;
    private List<Mention> mentions = List.of();
    private List<String> entityIds = List.of();
    private @Nullable Publication publishedAt;
    private List<DateMention> foundDates = List.of();
    private List<DateMention> dates = List.of();
    private List<AmountTag> amounts = List.of();
    private List<TopicTag> topics = List.of();
    private List<QuoteTag> quotes = List.of();
    private List<Keyphrase> foundKeyphrases = List.of();
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

    /** Returns the title in NFC; null when there is none. */
    public @Nullable String title() {
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

    int textStart() {
        return fields.textStart();
    }

    boolean isInText(int start) {
        return fields.isInText(start);
    }

    /** Tells whether the first sentence belongs to a title. */
    boolean hasTitle() {
        return tokens.sentenceCount() > 0 && !isInText(tokens.sentenceStart(0));
    }

    /** Sets the language, for the stages behind it: found, or told by whoever knows it. */
    public void language(DetectedLanguage known) {
        language = known;
    }

    /** Returns the language; null when it is neither found nor told. */
    public @Nullable DetectedLanguage language() {
        return language;
    }

    /** Tells whether the article is in the language, as far as that was looked for. */
    boolean isIn(Language wanted) {
        return language != null && language.language() == wanted;
    }

    void words(Words found) {
        words = found;
    }

    /**
     * Returns the words.
     *
     * @throws IllegalStateException when they were not looked for
     */
    Words words() {
        if (words == null) {
            throw new IllegalStateException("The stage " + Stage.WORDS + " has to run first.");
        }
        return words;
    }

    void mentions(List<Mention> found) {
        mentions = List.copyOf(found);
    }

    /** Returns the names of title and text; none when they were not looked for. */
    List<Mention> mentions() {
        return mentions;
    }

    void entityIds(List<String> ids) {
        entityIds = List.copyOf(ids);
    }

    /** Returns what a mention stands for; null when that was not asked. */
    @Nullable
    String entityId(int mention) {
        return mention >= 0 && mention < entityIds.size() ? entityIds.get(mention) : null;
    }

    /** Returns tokens, numbers and marks held apart, cut when first asked for. */
    Atoms atoms() {
        if (atoms == null) {
            atoms = Atoms.of(tokens);
        }
        return atoms;
    }

    void dates(List<DateMention> found, List<DateMention> inText, @Nullable Publication published) {
        foundDates = found;
        dates = inText;
        publishedAt = published;
    }

    /** Returns when the article was published; null when that is unknown or was not looked for. */
    @Nullable
    Publication publishedAt() {
        return publishedAt;
    }

    /** Returns the dates of title and text; none when they were not looked for. */
    List<DateMention> foundDates() {
        return foundDates;
    }

    /** Returns the dates of the text. */
    public List<DateMention> dates() {
        return dates;
    }

    void amounts(List<AmountTag> found) {
        amounts = found;
    }

    /** Returns the amounts of the text. */
    public List<AmountTag> amounts() {
        return amounts;
    }

    void topics(List<TopicTag> found) {
        topics = found;
    }

    /** Returns the topics. */
    public List<TopicTag> topics() {
        return topics;
    }

    void quotes(List<QuoteTag> found) {
        quotes = found;
    }

    /** Returns the quotes of the text. */
    public List<QuoteTag> quotes() {
        return quotes;
    }

    void keyphrases(List<Keyphrase> found, List<KeyphraseTag> inText) {
        foundKeyphrases = found;
        keyphrases = inText;
    }

    /** Returns the keyphrases of the text. */
    public List<KeyphraseTag> keyphrases() {
        return keyphrases;
    }

    /** Returns the keyphrases of title and text; none when they were not looked for. */
    List<Keyphrase> foundKeyphrases() {
        return foundKeyphrases;
    }

    void summary(List<TextSpan> found) {
        summary = found;
    }

    /** Returns the sentences of the text to read first. */
    public List<TextSpan> summary() {
        return summary;
    }

    /** Returns what the stages that ran have found. */
    public Annotation annotation() {
        return new Annotation(
                text,
                title,
                language,
                sentences(),
                wordSpans(),
                names(),
                topics,
                dates,
                amounts,
                quotes,
                keyphrases,
                summary,
                publishedAt);
    }

    /** Returns the sentences of the text. */
    public List<TextSpan> sentences() {
        List<TextSpan> spans = new ArrayList<>(tokens.sentenceCount());
        for (int i = 0; i < tokens.sentenceCount(); i++) {
            addText(spans, tokens.sentenceStart(i), tokens.sentenceEnd(i));
        }
        return spans;
    }

    /** Returns the names of title and text with what they stand for, as far as that was looked for. */
    public List<NameTag> names() {
        return new NameTags(this).all();
    }

    /** Returns the words of the text; none when they were not looked for. */
    public List<TextSpan> wordSpans() {
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
