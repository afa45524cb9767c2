package vn.dongtin.bench.machine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Resident memory as figures of a benchmark. */
public final class Resident {

    /** The name of the sum. */
    public static final String SUM = "resident MB, all JVMs";

    private Resident() {}

    /** MB of 1,000,000 bytes now: the sum, then each process. */
    public static Map<String, Double> figures(Processes processes) {
        var each = processes.residentMegabytes();
        var figures = new LinkedHashMap<String, Double>();
        if (!each.isEmpty()) {
            figures.put(
                    SUM, each.values().stream().mapToDouble(Double::doubleValue).sum());
        }
        each.forEach((name, megabytes) -> figures.put("resident MB, " + name, megabytes));
        return figures;
    }
}
