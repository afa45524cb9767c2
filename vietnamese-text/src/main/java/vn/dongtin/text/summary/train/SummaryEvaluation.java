package vn.dongtin.text.summary.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dongtin.text.keyphrase.KeyphraseFinder;
import vn.dongtin.text.keyphrase.train.KeyphraseEvaluation;
import vn.dongtin.text.line.LineClassifier;
import vn.dongtin.text.quote.train.MarkedArticle;
import vn.dongtin.text.summary.SummaryPicker;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;
import vn.dongtin.text.words.WordSegmenter;

/**
 * Measures summaries by the editor's keyphrases that they name, on the articles of our own that have some, beside those
 * in as many first sentences of the body.
 */
public final class SummaryEvaluation implements Evaluation {

    private final KeyphraseFinder finder = KeyphraseFinder.load();
    private final SummaryPicker picker = SummaryPicker.load();
    private final LineClassifier lines = new LineClassifier();
    private final WordSegmenter segmenter = WordSegmenter.load();

    @Override
    public String stage() {
        return "summary";
    }

    @Override
    public List<Figure> run(Path data) {
        int phrases = 0;
        int inSummary = 0;
        int inLead = 0;
        int sentences = 0;
        List<MarkedArticle> articles = MarkedArticle.load(KeyphraseEvaluation.class, "keyphrases-gold.txt");
        for (MarkedArticle article : articles) {
            int[] picked = pick(article);
            sentences += picked.length;
            List<String> gold =
                    List.of(String.valueOf(article.headers().get("keyphrases")).split(";", -1));
            phrases += gold.size();
            inSummary += named(gold, sentences(article, picked));
            inLead += named(gold, sentences(article, lead(picked.length)));
        }
        return List.of(
                Figure.of("own articles, gold keyphrases in the summary", 100.0 * inSummary / phrases, "%"),
                Figure.of("own articles, gold keyphrases in as many first sentences", 100.0 * inLead / phrases, "%"),
                Figure.of("own articles, sentences a summary", (double) sentences / articles.size(), "sentences"));
    }

    private int[] pick(MarkedArticle article) {
        Tokens tokens = article.tokens();
        return picker.pick(
                tokens,
                lines.classify(tokens),
                article.mentions(),
                finder.find(tokens, segmenter.segment(tokens), article.mentions(), article.hasTitle()),
                article.hasTitle());
    }

    private static int[] lead(int count) {
        int[] lead = new int[count];
        for (int i = 0; i < count; i++) {
            lead[i] = i + 1;
        }
        return lead;
    }

    private static String sentences(MarkedArticle article, int[] numbers) {
        List<String> sentences = new ArrayList<>();
        Tokens tokens = article.tokens();
        for (int sentence : numbers) {
            sentences.add(tokens.text().substring(tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence)));
        }
        return String.join(" ", sentences).toLowerCase(Locale.ROOT);
    }

    private static int named(List<String> phrases, String sentences) {
        return (int) phrases.stream()
                .filter(phrase -> sentences.contains(phrase.strip().toLowerCase(Locale.ROOT)))
                .count();
    }
}
