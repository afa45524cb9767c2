package vn.dongtin.text.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.Tokens;

/**
 * Phrases of one token or several with a class letter each, found by longest match: one table lookup per token that
 * begins no phrase. Case and the place of the tone do not matter. Immutable and thread-safe.
 */
public final class PhraseList {

    private static final int CLASS_BITS = 8;

    private final LongTable table = new LongTable();

    private PhraseList() {}

    /**
     * Reads lists that lie beside a class in its jar, lines {@code X: phrase, phrase}, X the class letter (ASCII); lines
     * that begin with {@code #} are comments.
     *
     * @throws IllegalStateException when one is missing or has another line
     */
    public static PhraseList load(Class<?> owner, String... resources) {
        PhraseList list = new PhraseList();
        for (String resource : resources) {
            list.addAll(resource, read(owner, resource));
        }
        return list;
    }

    private static String read(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The list " + resource + " is missing beside " + owner.getName()
                        + ": build the jar with its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + resource + " can't be read: " + e.getMessage(), e);
        }
    }

    private void addAll(String resource, String lines) {
        lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(line -> {
            if (line.length() < 3 || line.charAt(1) != ':') {
                throw new IllegalStateException(
                        "The list " + resource + " has the line \"" + line + "\": write \"X: phrase, phrase\".");
            }
            addLine(line);
        });
    }

    private void addLine(String line) {
        int start = 2;
        while (start < line.length()) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 ? line.length() : comma;
            add(line.substring(start, end).strip(), line.charAt(0));
            start = end + 1;
        }
    }

    private void add(String phrase, char kind) {
        long key = 0;
        for (int start = 0; start < phrase.length(); start = partEnd(phrase, start) + 1) {
            key = extend(key, TokenKey.of(phrase, start, partEnd(phrase, start)));
            table.putIfAbsent(key, 0);
        }
        if (key != 0) {
            table.put(key, kind);
        }
    }

    private static int partEnd(String phrase, int start) {
        int space = phrase.indexOf(' ', start);
        return space < 0 ? phrase.length() : space;
    }

    /** Returns the key of a phrase in NFC, its tokens parted by single spaces. */
    public static long keyOf(String phrase) {
        long key = 0;
        for (int start = 0; start < phrase.length(); start = partEnd(phrase, start) + 1) {
            key = extend(key, TokenKey.of(phrase, start, partEnd(phrase, start)));
        }
        return key;
    }

    /** Returns the key of a phrase with one token more; 0 is the key of the empty phrase. */
    public static long extend(long phraseKey, long tokenKey) {
        return phraseKey == 0 ? tokenKey : TokenKey.join(phraseKey, tokenKey);
    }

    /**
     * Returns the longest phrase that begins at a token and ends before {@code end}, to be read with {@link #length}
     * and {@link #kind}; 0 when there is none.
     */
    public int longestAt(Tokens tokens, int token, int end) {
        int found = 0;
        long key = 0;
        for (int i = token; i < end; i++) {
            key = extend(key, tokens.key(i));
            int value = table.get(key);
            if (value < 0) {
                break;
            }
            found = value > 0 ? (i + 1 - token) << CLASS_BITS | value : found;
        }
        return found;
    }

    /** Returns the class letter of a whole phrase given by its key, 0 when it is none of the list. */
    public char kindOf(long phraseKey) {
        return (char) Math.max(0, table.get(phraseKey));
    }

    /** Returns the number of tokens of a phrase found. */
    public static int length(int found) {
        return found >>> CLASS_BITS;
    }

    /** Returns the class letter of a phrase found, 0 for none. */
    public static char kind(int found) {
        return (char) (found & ((1 << CLASS_BITS) - 1));
    }
}
