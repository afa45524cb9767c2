package vn.dongtin.text.number;

import vn.dongtin.text.token.TokenKey;

/** A fixed set of words that is asked with keys. Immutable and thread-safe. */
public final class WordSet {

    private final WordMap words;

    private WordSet(WordMap words) {
        this.words = words;
    }

    /** Takes words that stand between single spaces. */
    public static WordSet of(String spacedWords) {
        String[] words = spacedWords.split(" ", -1);
        WordMap map = new WordMap(words.length);
        for (String word : words) {
            map.put(TokenKey.of(word), 1);
        }
        return new WordSet(map);
    }

    /** Tells whether the word of an atom is one of these. */
    public boolean has(Atoms atoms, int i) {
        return words.get(atoms.key(i)) > 0;
    }
}
