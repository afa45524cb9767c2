package vn.dongtin.text.words.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;
import vn.dongtin.text.words.WordSegmenter;
import vn.dongtin.text.words.Words;

/** Measures the committed word segmenter on the test part of UD Vietnamese-VTB, and how fast it is. */
public final class WordEvaluation implements Evaluation {

    private static final double F1_GATE = 98.2;
    /** Million syllables a second on one core. */
    private static final double SPEED_GATE = 1.5;

    private final Tokenizer tokenizer = new Tokenizer();

    @Override
    public String stage() {
        return "words";
    }

    @Override
    public List<Figure> run(Path data) {
        WordSegmenter segmenter = WordSegmenter.load();
        SegmentationData files = new SegmentationData(data);
        List<GoldSentence> test = files.sentences("ud-vtb-test.seg");
        WordScore score = score(segmenter, test);
        WordSpeed speed = new WordSpeed(segmenter, files);
        return List.of(
                Figure.of("UD-VTB test, precision", score.precision(), "%"),
                Figure.of("UD-VTB test, recall", score.recall(), "%"),
                Figure.of("UD-VTB test, F1", score.f1(), "%").withGate(F1_GATE, F1_GATE),
                Figure.of(
                        "UD-VTB test without capitals, F1",
                        scoreSmall(segmenter, test).f1(),
                        "%"),
                Figure.of(
                        "UD-VTB test from raw text, F1 of character spans",
                        scoreRaw(segmenter, test).f1(),
                        "%"),
                Figure.of("speed on tokens", speed.onTokens(), "M syllables/s").withGate(SPEED_GATE, SPEED_GATE),
                Figure.of("speed with tokenising", speed.onText(), "M syllables/s"));
    }

    private static WordScore score(WordSegmenter segmenter, List<GoldSentence> sentences) {
        WordScore score = new WordScore();
        for (GoldSentence sentence : sentences) {
            score.add(sentence.goesOn, segmenter.segment(sentence.tokens));
        }
        return score;
    }

    private WordScore scoreSmall(WordSegmenter segmenter, List<GoldSentence> sentences) {
        WordScore score = new WordScore();
        for (GoldSentence sentence : sentences) {
            String small = sentence.tokens.text().toLowerCase(Locale.ROOT);
            score.add(sentence.goesOn, segmenter.segment(tokenizer.tokenizeAtSpaces(small)));
        }
        return score;
    }

    private WordScore scoreRaw(WordSegmenter segmenter, List<GoldSentence> sentences) {
        WordScore score = new WordScore();
        for (GoldSentence sentence : sentences) {
            RawText raw = new RawText(sentence);
            Tokens tokens = tokenizer.tokenize(raw.text);
            Words words = segmenter.segment(tokens);
            score.add(raw.words.length / 2, words.size(), right(raw, tokens, words));
        }
        return score;
    }

    private static int right(RawText raw, Tokens tokens, Words words) {
        int right = 0;
        int word = 0;
        for (int i = 0; i < raw.words.length; i += 2) {
            int start = raw.words[i];
            while (word < words.size() && tokens.start(words.firstToken(word)) < start) {
                word++;
            }
            boolean same = word < words.size()
                    && tokens.start(words.firstToken(word)) == start
                    && tokens.end(words.endToken(word) - 1) == raw.words[i + 1];
            right += same ? 1 : 0;
        }
        return right;
    }
}
