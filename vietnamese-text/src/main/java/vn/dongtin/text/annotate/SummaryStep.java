package vn.dongtin.text.annotate;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.line.LineClassifier;
import vn.dongtin.text.summary.SummaryPicker;
import vn.dongtin.text.token.Tokens;

/** Picks the sentences of the text to read first. */
final class SummaryStep implements Step {

    private final LineClassifier lines = new LineClassifier();
    private final SummaryPicker picker = SummaryPicker.load();

    @Override
    public void run(Analysis analysis) {
        Tokens tokens = analysis.tokens();
        int[] picked = picker.pick(
                tokens, lines.classify(tokens), analysis.mentions(), analysis.foundKeyphrases(), analysis.hasTitle());
        List<TextSpan> summary = new ArrayList<>(picked.length);
        for (int sentence : picked) {
            int start = tokens.sentenceStart(sentence);
            if (analysis.isInText(start)) {
                int shift = analysis.textStart();
                summary.add(new TextSpan(start - shift, tokens.sentenceEnd(sentence) - shift));
            }
        }
        analysis.summary(summary);
    }
}
