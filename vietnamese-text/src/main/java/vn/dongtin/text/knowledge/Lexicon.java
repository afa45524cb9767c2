package vn.dongtin.text.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/**
 * Words that help to find names: family and given names, titles, heads of organisations, places, events and products.
 * Case counts for names only; the place of the tone never does. Immutable and thread-safe.
 */
public final class Lexicon {

    private static final int NAMES = names();

    private final TokenTrie trie;

    private Lexicon(TokenTrie trie) {
        this.trie = trie;
    }

    private static int names() {
        int bits = 0;
        for (NameCue cue : NameCue.values()) {
            bits |= cue.isName() ? cue.bit() : 0;
        }
        return bits;
    }

    /**
     * Reads the lists in the jar.
     *
     * @throws IllegalStateException when one is missing
     */
    public static Lexicon load() {
        TokenTrie.Builder builder = new TokenTrie.Builder(8000);
        Tokenizer tokenizer = new Tokenizer();
        for (NameCue cue : NameCue.values()) {
            read("lexicon/" + cue.file())
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> addAll(builder, tokenizer, line, cue.bit()));
        }
        return new Lexicon(builder.build());
    }

    /** A line holds phrases with commas between them. */
    private static void addAll(TokenTrie.Builder builder, Tokenizer tokenizer, String line, int bit) {
        for (String phrase : line.split(",", -1)) {
            String trimmed = phrase.strip();
            if (!trimmed.isEmpty()) {
                builder.mark(AliasKeys.of(tokenizer, trimmed), bit);
            }
        }
    }

    private static String read(String resource) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The list " + resource + " is missing beside " + Lexicon.class.getName()
                        + ": build the jar with its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + resource + " can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * Gives every listed phrase within the tokens to the sink with the {@link NameCue} bits it has there, by first token
     * and then by length. Phrases may overlap.
     */
    public void scan(Tokens tokens, int from, int to, MatchSink sink) {
        for (int first = from; first < to; first++) {
            if (trie.mayBegin(tokens.key(first))) {
                scanFrom(tokens, first, to, sink);
            }
        }
    }

    private void scanFrom(Tokens tokens, int first, int to, MatchSink sink) {
        int bits = Letters.isCapital(tokens, first) ? ~0 : ~NAMES;
        long prefix = tokens.key(first);
        int slot = trie.slot(prefix);
        for (int end = first + 1; slot != TokenTrie.NONE; end++) {
            int value = trie.value(slot);
            if (value > 0 && (value & bits) != 0) {
                sink.match(first, end, value & bits);
            }
            if (end == to || !trie.goesOn(slot)) {
                return;
            }
            prefix = TokenTrie.extend(prefix, tokens.key(end));
            slot = trie.slot(prefix);
        }
    }
}
