package vn.dongtin.text.sentence;

/**
 * Cuts a text into sentences by rules for Vietnamese news. A line end always ends a sentence; so do full stop,
 * question mark, exclamation mark and ellipsis unless they belong to a number, an abbreviation or an address, or the
 * sentence goes on in lower case. Closing quotes and brackets, and the {@code ./.} that ends an article, stay with
 * their sentence. Linear in the length of the text; stateless and thread-safe.
 */
public final class SentenceSplitter {

    /**
     * Returns start and end of each sentence in turn, as UTF-16 offsets, without outer white space. Sentences are in
     * order and do not overlap; only white space lies between them.
     */
    public int[] split(String nfcText) {
        SentenceScan scan = new SentenceScan(nfcText);
        return scan.run();
    }
}
