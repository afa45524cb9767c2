package vn.dongtin.text.keyphrase.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.keyphrase.Keyphrase;
import vn.dongtin.text.keyphrase.KeyphraseFinder;
import vn.dongtin.text.quote.train.MarkedArticle;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;
import vn.dongtin.text.words.WordSegmenter;
import vn.dongtin.text.words.Words;

/**
 * Measures keyphrases: against those of an editor on articles of our own (five best, and all), and how many cut through
 * a word or a name on the modern articles.
 */
public final class KeyphraseEvaluation implements Evaluation {

    private static final int BEST = 5;

    private final KeyphraseFinder finder = KeyphraseFinder.load();
    private final WordSegmenter segmenter = WordSegmenter.load();

    @Override
    public String stage() {
        return "keyphrases";
    }

    @Override
    public List<Figure> run(Path data) {
        Agreement best = new Agreement();
        Agreement all = new Agreement();
        for (MarkedArticle article : MarkedArticle.load(KeyphraseEvaluation.class, "keyphrases-gold.txt")) {
            List<long[]> gold = gold(article);
            List<long[]> found = found(article);
            best.add(gold, found.subList(0, Math.min(BEST, found.size())));
            all.add(gold, found);
        }
        return List.of(
                Figure.of("own articles, five best, F1 exact", best.exactF1(), "%"),
                Figure.of("own articles, five best, F1 partial", best.partialF1(), "%"),
                Figure.of("own articles, all found, recall exact", all.exactRecall(), "%"),
                Figure.of("modern articles, phrases that cut a word or name", fragments(data), "%")
                        .withGate(0.0, 1)
                        .lowerIsBetter());
    }

    private static List<long[]> gold(MarkedArticle article) {
        List<long[]> gold = new ArrayList<>();
        for (String phrase : String.valueOf(article.headers().get("keyphrases")).split(";", -1)) {
            Tokens tokens = new Tokenizer().tokenize(phrase.strip());
            gold.add(keys(tokens, 0, tokens.size()));
        }
        return gold;
    }

    private List<long[]> found(MarkedArticle article) {
        Tokens tokens = article.tokens();
        return finder.find(tokens, segmenter.segment(tokens), article.mentions(), article.hasTitle()).stream()
                .map(phrase -> keys(tokens, phrase.firstToken(), phrase.endToken()))
                .toList();
    }

    private static long[] keys(Tokens tokens, int from, int to) {
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = tokens.key(from + i);
        }
        return keys;
    }

    private double fragments(Path data) {
        int phrases = 0;
        int cut = 0;
        for (Path file : articleFiles(data.resolve("entities"))) {
            for (MarkedArticle article : read(file)) {
                Words words = segmenter.segment(article.tokens());
                for (Keyphrase phrase : finder.find(article.tokens(), words, article.mentions(), article.hasTitle())) {
                    phrases++;
                    cut += cutsName(phrase, article.mentions()) || cutsWord(phrase, words, article) ? 1 : 0;
                }
            }
        }
        return 100.0 * cut / Math.max(1, phrases);
    }

    private static boolean cutsName(Keyphrase phrase, List<Mention> mentions) {
        return mentions.stream().map(Mention::span).anyMatch(name -> {
            boolean apart = name.endToken() <= phrase.firstToken() || name.firstToken() >= phrase.endToken();
            boolean inside = name.firstToken() >= phrase.firstToken() && name.endToken() <= phrase.endToken();
            return !apart && !inside;
        });
    }

    /** The edge of a name is no cut, whatever the segmenter says. */
    private static boolean cutsWord(Keyphrase phrase, Words words, MarkedArticle article) {
        boolean isName = article.mentions().stream()
                .anyMatch(name -> name.span().firstToken() == phrase.firstToken()
                        && name.span().endToken() == phrase.endToken());
        boolean cutsEnd = phrase.endToken() < article.tokens().size() && words.goesOn(phrase.endToken());
        return !isName && (words.goesOn(phrase.firstToken()) || cutsEnd);
    }

    private static List<Path> articleFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("articles-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("The folder " + folder + " can't be read: " + e.getMessage(), e);
        }
    }

    private static List<MarkedArticle> read(Path file) {
        try {
            return MarkedArticle.parse(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("The articles " + file + " can't be read: " + e.getMessage(), e);
        }
    }

    /** Two phrases agree partly when one holds the other or they have half of the tokens of both in common. */
    private static final class Agreement {

        private int gold;
        private int found;
        private int exact;
        private double partialGold;
        private double partialFound;

        private void add(List<long[]> goldPhrases, List<long[]> foundPhrases) {
            gold += goldPhrases.size();
            found += foundPhrases.size();
            exact += (int) goldPhrases.stream()
                    .filter(phrase -> foundPhrases.stream().anyMatch(other -> Arrays.equals(phrase, other)))
                    .count();
            partialGold += goldPhrases.stream()
                    .filter(phrase -> near(phrase, foundPhrases))
                    .count();
            partialFound += foundPhrases.stream()
                    .filter(phrase -> near(phrase, goldPhrases))
                    .count();
        }

        private static boolean near(long[] phrase, List<long[]> others) {
            return others.stream().anyMatch(other -> {
                long common = Arrays.stream(phrase)
                        .filter(key -> Arrays.stream(other).anyMatch(same -> same == key))
                        .count();
                return common == Math.min(phrase.length, other.length) || 4 * common >= phrase.length + other.length;
            });
        }

        private double exactF1() {
            return 200.0 * exact / Math.max(1, gold + found);
        }

        private double exactRecall() {
            return 100.0 * exact / Math.max(1, gold);
        }

        private double partialF1() {
            double recall = partialGold / Math.max(1, gold);
            double precision = partialFound / Math.max(1, found);
            return recall + precision == 0 ? 0 : 200 * recall * precision / (recall + precision);
        }
    }
}
