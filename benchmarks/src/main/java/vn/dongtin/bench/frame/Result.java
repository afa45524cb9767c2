package vn.dongtin.bench.frame;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.bench.machine.Machine;

/**
 * Everything that is recorded of one run.
 *
 * @param benchmark its name
 * @param measures one sentence
 * @param date when it ended
 * @param arguments options with their values, defaults among them
 * @param data what it ran on
 * @param machine where
 * @param revision state of the source tree; null where Git does not tell
 * @param comparison the figures
 * @param goals what was aimed at
 */
record Result(
        String benchmark,
        String measures,
        Instant date,
        Map<String, String> arguments,
        String data,
        Machine machine,
        @Nullable String revision,
        Comparison comparison,
        List<Goal> goals) {

    /** The members of the JSON document, in order. */
    Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("benchmark", benchmark);
        document.put("measures", measures);
        document.put("date", date.toString());
        document.put("arguments", arguments);
        document.put("data", data);
        document.put("machine", machineDocument());
        if (revision != null) {
            document.put("revision", revision);
        }
        document.put(
                "contenders",
                comparison.contenders().stream().map(this::contender).toList());
        document.put("goals", goals.stream().map(this::goal).toList());
        return document;
    }

    private Map<String, Object> machineDocument() {
        var document = new LinkedHashMap<String, Object>();
        document.put("cores", machine.cores());
        document.put("cpu", machine.cpu());
        document.put("memoryBytes", machine.memoryBytes());
        document.put("system", machine.system());
        document.put("jdk", machine.jdk());
        return document;
    }

    private Map<String, Object> contender(String name) {
        var document = new LinkedHashMap<String, Object>();
        document.put("name", name);
        if (comparison.hasBaseline(name)) {
            document.put("comparedWith", comparison.baselines().get(name));
        }
        document.put(
                "figures",
                comparison.figures(name).stream()
                        .map(figure -> figure(name, figure))
                        .toList());
        document.put(
                "rounds", comparison.rounds(name).stream().map(Round::figures).toList());
        return document;
    }

    private Map<String, Object> figure(String contender, String figure) {
        var document = new LinkedHashMap<String, Object>();
        document.put("name", figure);
        document.putAll(spread(comparison.spread(contender, figure)));
        if (comparison.isCompared(contender, figure)) {
            document.put("ratio", spread(comparison.ratio(contender, figure)));
        }
        return document;
    }

    private static Map<String, Object> spread(Spread spread) {
        var document = new LinkedHashMap<String, Object>();
        document.put("median", spread.median());
        document.put("min", spread.min());
        document.put("max", spread.max());
        return document;
    }

    private Map<String, Object> goal(Goal goal) {
        var document = new LinkedHashMap<String, Object>();
        document.put("figure", goal.figure());
        document.put("atMost", goal.atMost());
        document.put("met", goal.isMet(comparison));
        return document;
    }
}
