package vn.dongtin.text.annotate;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.keyphrase.Keyphrase;
import vn.dongtin.text.keyphrase.KeyphraseFinder;
import vn.dongtin.text.token.Tokens;

/** Finds keyphrases in title and text, and for each the place where it stands in the text. */
final class KeyphraseStep implements Step {

    private final KeyphraseFinder finder = KeyphraseFinder.load();

    @Override
    public void run(Analysis analysis) {
        List<Keyphrase> found =
                finder.find(analysis.tokens(), analysis.words(), analysis.mentions(), analysis.hasTitle());
        List<KeyphraseTag> tags = new ArrayList<>(found.size());
        for (Keyphrase phrase : found) {
            int first = firstInText(analysis, phrase);
            if (first >= 0) {
                tags.add(tag(analysis, phrase, first));
            }
        }
        analysis.keyphrases(found, tags);
    }

    private static KeyphraseTag tag(Analysis analysis, Keyphrase phrase, int first) {
        Tokens tokens = analysis.tokens();
        int end = first + phrase.endToken() - phrase.firstToken();
        int shift = analysis.textStart();
        return new KeyphraseTag(
                tokens.surface(first, end), tokens.start(first) - shift, tokens.end(end - 1) - shift, phrase.score());
    }

    /** Returns the first token of the phrase in the text, wherever the finder saw it; -1 when only the title has it. */
    private static int firstInText(Analysis analysis, Keyphrase phrase) {
        Tokens tokens = analysis.tokens();
        if (analysis.isInText(tokens.start(phrase.firstToken()))) {
            return phrase.firstToken();
        }
        int length = phrase.endToken() - phrase.firstToken();
        int last = tokens.size() - length;
        for (int token = tokens.tokenAt(analysis.textStart()); token <= last; token++) {
            if (isSame(tokens, phrase.firstToken(), token, length)) {
                return token;
            }
        }
        return -1;
    }

    private static boolean isSame(Tokens tokens, int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (tokens.key(one + i) != tokens.key(other + i)) {
                return false;
            }
        }
        return tokens.sentenceOf(other) == tokens.sentenceOf(other + length - 1);
    }
}
