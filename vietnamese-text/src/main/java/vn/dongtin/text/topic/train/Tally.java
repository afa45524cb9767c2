package vn.dongtin.text.topic.train;

/** Right and wrong decisions on each of some topics. Not thread-safe. */
final class Tally {

    private final int[] hits;
    private final int[] wrong;
    private final int[] missed;

    Tally(int topics) {
        this.hits = new int[topics];
        this.wrong = new int[topics];
        this.missed = new int[topics];
    }

    void add(int topic, boolean given, boolean right) {
        if (given && right) {
            hits[topic]++;
        } else if (given) {
            wrong[topic]++;
        } else if (right) {
            missed[topic]++;
        }
    }

    int labels(int topic) {
        return hits[topic] + missed[topic];
    }

    double f1(int topic) {
        return f1(hits[topic], wrong[topic], missed[topic]);
    }

    double precision(int topic) {
        return 100.0 * hits[topic] / Math.max(1, hits[topic] + wrong[topic]);
    }

    /** Returns the mean F1 in percent of the topics that are counted. */
    double macro(boolean[] counted) {
        double sum = 0;
        int topics = 0;
        for (int topic = 0; topic < hits.length; topic++) {
            if (counted[topic]) {
                sum += f1(topic);
                topics++;
            }
        }
        return sum / Math.max(1, topics);
    }

    /** Returns the F1 in percent over all decisions on the topics that are counted. */
    double micro(boolean[] counted) {
        return f1(sum(hits, counted), sum(wrong, counted), sum(missed, counted));
    }

    /** Returns the precision in percent over all topics. */
    double precision() {
        int right = 0;
        int given = 0;
        for (int topic = 0; topic < hits.length; topic++) {
            right += hits[topic];
            given += hits[topic] + wrong[topic];
        }
        return 100.0 * right / Math.max(1, given);
    }

    /** Returns the recall in percent over all topics. */
    double recall() {
        int right = 0;
        int labels = 0;
        for (int topic = 0; topic < hits.length; topic++) {
            right += hits[topic];
            labels += labels(topic);
        }
        return 100.0 * right / Math.max(1, labels);
    }

    private static int sum(int[] values, boolean[] counted) {
        int sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counted[i] ? values[i] : 0;
        }
        return sum;
    }

    private static double f1(int hits, int wrong, int missed) {
        int all = 2 * hits + wrong + missed;
        return all == 0 ? 0 : 200.0 * hits / all;
    }
}
