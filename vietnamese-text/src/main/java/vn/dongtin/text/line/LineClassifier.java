package vn.dongtin.text.line;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.dongtin.text.token.Tokens;

/**
 * Tells for each sentence whether it is running text, so that summaries and keyphrases leave out the rest. Goes by
 * line ends, marks and a few words; where it can't tell, a sentence is text. Linear; stateless and thread-safe.
 */
public final class LineClassifier {

    /** Returns one kind for each sentence of the tokens, in order. */
    public List<LineKind> classify(Tokens tokens) {
        LineKind[] kinds = new LineKind[tokens.sentenceCount()];
        Arrays.fill(kinds, LineKind.TEXT);
        new LineScan(tokens, kinds).run();
        return Collections.unmodifiableList(Arrays.asList(kinds));
    }
}
