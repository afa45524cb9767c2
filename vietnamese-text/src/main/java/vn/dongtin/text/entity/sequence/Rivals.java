package vn.dongtin.text.entity.sequence;

import java.util.Arrays;

/**
 * Tells how sure a name is: its share against no name there, the other types, and the same name one token shorter or
 * longer on either side, all else in the sentence as it is. Not thread-safe.
 */
final class Rivals {

    private static final int TAGS = TagSet.SIZE;

    private final SequenceModel model;
    private byte[] window = new byte[64];

    Rivals(SequenceModel model) {
        this.model = model;
    }

    /**
     * Returns the confidence of the name {@code [first, end)}, 0 to 1.
     *
     * @param scores of the sentence, a row for each token
     * @param from the first token of the sentence
     */
    double confidence(float[] scores, int from, int to, int first, int end, byte[] tags) {
        int low = first > from && tags[first - 1] == TagSet.OUTSIDE ? first - 1 : first;
        int high = end < to && tags[end] == TagSet.OUTSIDE ? end + 1 : end;
        int type = TagSet.typePlace(tags[first]);
        Window place = new Window(scores, from, to, low, high, tags);
        double own = score(place, first, end, type);
        double total = 1 + Math.exp(score(place, first, first, type) - own);
        for (int other = 0; other < TagSet.TYPES; other++) {
            total += other == type ? 0 : Math.exp(score(place, first, end, other) - own);
        }
        if (end - first > 1) {
            total += Math.exp(score(place, first + 1, end, type) - own);
            total += Math.exp(score(place, first, end - 1, type) - own);
        }
        total += low < first ? Math.exp(score(place, low, end, type) - own) : 0;
        total += high > end ? Math.exp(score(place, first, high, type) - own) : 0;
        return 1 / total;
    }

    @SuppressWarnings("ArrayRecordComponent") // a view of the decoder's buffers for one call
    private record Window(float[] scores, int from, int to, int low, int high, byte[] tags) {}

    /** Returns the score of the window with this one name in it. */
    private double score(Window place, int first, int end, int type) {
        int length = place.high - place.low;
        if (window.length < length) {
            window = new byte[length * 2];
        }
        Arrays.fill(window, 0, length, (byte) TagSet.OUTSIDE);
        write(first - place.low, end - place.low, type);
        double score = 0;
        int before = place.low > place.from ? place.tags[place.low - 1] : -1;
        for (int i = 0; i < length; i++) {
            score += place.scores[(place.low + i - place.from) * TAGS + window[i]];
            score += before < 0 ? 0 : model.transition(before, window[i]);
            before = window[i];
        }
        return score + (place.high < place.to ? model.transition(before, place.tags[place.high]) : 0);
    }

    private void write(int first, int end, int type) {
        if (end - first == 1) {
            window[first] = (byte) TagSet.tag(type, TagSet.SINGLE);
            return;
        }
        for (int i = first; i < end; i++) {
            int part = i == first ? TagSet.BEGIN : i == end - 1 ? TagSet.END : TagSet.INSIDE;
            window[i] = (byte) TagSet.tag(type, part);
        }
    }
}
