package vn.dongtin.text.entity.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Frequent words of a text, most frequent first, with the frequent words right and left of each. */
final class BigramCounts {

    private final long[] forms;
    private final int[] totals;
    private final int[][] right;
    private final int[][] left;

    /**
     * @param text forms in the order of the text, 0 between sentences
     * @param minimum forms seen less often are left out
     */
    BigramCounts(long[] text, int minimum) {
        Map<Long, int[]> count = new HashMap<>();
        for (long form : text) {
            count.computeIfAbsent(form, key -> new int[1])[0]++;
        }
        List<Map.Entry<Long, int[]>> frequent = new ArrayList<>(count.entrySet());
        frequent.removeIf(entry -> entry.getValue()[0] < minimum || entry.getKey() == 0);
        frequent.sort((a, b) -> a.getValue()[0] != b.getValue()[0]
                ? Integer.compare(b.getValue()[0], a.getValue()[0])
                : Long.compare(a.getKey(), b.getKey()));
        forms = frequent.stream().mapToLong(Map.Entry::getKey).toArray();
        totals = frequent.stream().mapToInt(entry -> entry.getValue()[0]).toArray();
        int[] words = numbered(text);
        right = neighbours(words, 1);
        left = neighbours(words, -1);
    }

    private int[] numbered(long[] text) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int word = 0; word < forms.length; word++) {
            numbers.put(forms[word], word);
        }
        int[] words = new int[text.length];
        Arrays.setAll(words, i -> numbers.getOrDefault(text[i], -1));
        return words;
    }

    private int[][] neighbours(int[] words, int step) {
        long[] found = new long[words.length];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            int other = i + step >= 0 && i + step < words.length ? words[i + step] : -1;
            if (words[i] >= 0 && other >= 0) {
                found[size++] = ((long) words[i] << 32) | other;
            }
        }
        Arrays.sort(found, 0, size);
        int[][] neighbours = new int[forms.length][0];
        for (int from = 0; from < size; ) {
            int word = (int) (found[from] >>> 32);
            int to = from;
            while (to < size && (int) (found[to] >>> 32) == word) {
                to++;
            }
            neighbours[word] = counted(found, from, to);
            from = to;
        }
        return neighbours;
    }

    /** Returns word and count in turn. */
    private static int[] counted(long[] sorted, int from, int to) {
        int[] counted = new int[2 * (to - from)];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (i > from && sorted[i] == sorted[i - 1]) {
                counted[size - 1]++;
            } else {
                counted[size++] = (int) sorted[i];
                counted[size++] = 1;
            }
        }
        return Arrays.copyOf(counted, size);
    }

    int words() {
        return forms.length;
    }

    long form(int word) {
        return forms[word];
    }

    int total(int word) {
        return totals[word];
    }

    int[] right(int word) {
        return right[word];
    }

    int[] left(int word) {
        return left[word];
    }
}
