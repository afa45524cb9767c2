package vn.dongtin.text.knowledge;

/** Takes what a scan finds. */
@FunctionalInterface
public interface MatchSink {

    /**
     * One match of a list.
     *
     * @param firstToken its first token
     * @param endToken the token behind its last one
     * @param value what the list says of it: an alias of the {@link KnowledgeBase}, or the {@link NameCue} bits of the
     *     {@link Lexicon}
     */
    void match(int firstToken, int endToken, int value);
}
