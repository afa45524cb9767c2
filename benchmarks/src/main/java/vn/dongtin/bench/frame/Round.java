package vn.dongtin.bench.frame;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one contender did in one round.
 *
 * @param contender its name
 * @param number of the round, from 1
 * @param figures by name, in the order of the table
 */
public record Round(String contender, int number, Map<String, Double> figures) {

    /** Copies the map and keeps its order. */
    public Round {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}
