package vn.dongtin.text.topic;

import java.util.Arrays;

/** What the combiner gets to decide on. */
public final class Evidence {

    private static final float IDF_UNIT = 3;

    private Evidence() {}

    /** Returns the sum over the terms of each topic; a term of several topics is divided among them. */
    static float[] sums(Counts terms, TermTable table, int topics, boolean english) {
        float[] sums = new float[topics];
        for (int i = 0; i < terms.size(); i++) {
            int bits = table.topics(terms.number(i), english) & ~TermTable.ENGLISH_WORD;
            if (bits != 0) {
                float value = Columns.damped(terms.weight(i)) * table.idf(terms.number(i));
                add(sums, bits, value / IDF_UNIT / Integer.bitCount(bits));
            }
        }
        return sums;
    }

    private static void add(float[] sums, int bits, float value) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            sums[Integer.numberOfTrailingZeros(rest)] += value;
        }
    }

    /**
     * Returns the inputs of the combiner: the columns, then for each topic of level 1 the logarithm of its term sum, then
     * for each its share of all term sums.
     */
    public static float[] of(float[] columns, Counts terms, TermTable table, int topics) {
        int offset = columns.length;
        float[] evidence = Arrays.copyOf(columns, offset + 2 * topics);
        float[] sums = sums(terms, table, topics, false);
        float norm = norm(sums);
        for (int topic = 0; topic < topics; topic++) {
            evidence[offset + topic] = (float) StrictMath.log1p(sums[topic]);
            evidence[offset + topics + topic] = sums[topic] * norm;
        }
        return evidence;
    }

    private static float norm(float[] sums) {
        float squares = 1;
        for (float sum : sums) {
            squares += sum * sum;
        }
        return (float) (1 / Math.sqrt(squares));
    }
}
