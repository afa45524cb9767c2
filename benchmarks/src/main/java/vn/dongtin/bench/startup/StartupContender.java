package vn.dongtin.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dongtin.bench.frame.Contender;
import vn.dongtin.bench.machine.Resident;
import vn.dongtin.bench.machine.RunningSystem;
import vn.dongtin.local.system.Ports;

/**
 * Starts the system on an empty folder and free ports, lets it rest, and stops it.
 *
 * @param root the source tree
 * @param rest how long it is left alone before its memory is read
 */
record StartupContender(Path root, Duration rest) implements Contender {

    static final String READY = "seeds searchable after s";

    @Override
    public String name() {
        return "up --detach --fresh";
    }

    @Override
    public Map<String, Double> run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("dongtin-startup");
        try {
            return measure(new Script(root, folder.resolve("output.txt")), folder.resolve("data"));
        } finally {
            delete(folder);
        }
    }

    private Map<String, Double> measure(Script script, Path data) throws IOException, InterruptedException {
        var ports = Integer.toString(Ports.free().search());
        try {
            long start = System.nanoTime();
            script.run("up", "--detach", "--fresh", "--data", data.toString(), "--port-base", ports);
            double seconds = (System.nanoTime() - start) / 1e9;
            var figures = new LinkedHashMap<String, Double>();
            figures.put(READY, seconds);
            figures.putAll(use(RunningSystem.in(data)));
            return figures;
        } finally {
            script.run("down", "--data", data.toString());
        }
    }

    private Map<String, Double> use(RunningSystem system) throws InterruptedException {
        var figures = new LinkedHashMap<String, Double>();
        var cpu = system.processes().cpuSeconds();
        figures.put(
                "CPU s until ready, all JVMs",
                cpu.values().stream().mapToDouble(Double::doubleValue).sum());
        cpu.forEach((name, used) -> figures.put("CPU s until ready, " + name, used));
        Thread.sleep(rest);
        figures.putAll(Resident.figures(system.processes()));
        return figures;
    }

    /** Deepest first. */
    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList().reversed()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
