package vn.dongtin.text.topic;

/** How strongly the listed terms of a text speak for each topic of level 1. */
public final class TermEvidence {

    private static final float IDF_UNIT = 3;

    private TermEvidence() {}

    /** Returns the sum over the terms of each topic; a term of several topics is divided among them. */
    static float[] sums(Counts terms, TermTable table, int topics, boolean english) {
        float[] sums = new float[topics];
        for (int i = 0; i < terms.size(); i++) {
            int bits = table.topics(terms.number(i), english) & ~TermTable.ENGLISH_WORD;
            if (bits != 0) {
                float value = FeatureWeights.damped(terms.weight(i)) * table.idf(terms.number(i));
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
     * Writes two inputs a topic, first the logarithm of each sum, then the share of each.
     *
     * @param evidence takes them from {@code offset} on
     */
    public static void fill(Counts terms, TermTable table, int topics, float[] evidence, int offset) {
        float[] sums = sums(terms, table, topics, false);
        float squares = 1;
        for (float sum : sums) {
            squares += sum * sum;
        }
        float norm = (float) (1 / Math.sqrt(squares));
        for (int topic = 0; topic < topics; topic++) {
            evidence[offset + topic] = (float) StrictMath.log1p(sums[topic]);
            evidence[offset + topics + topic] = sums[topic] * norm;
        }
    }
}
