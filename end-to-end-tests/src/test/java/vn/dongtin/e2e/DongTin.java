package vn.dongtin.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running system of one's own, on free ports and in a folder of its own: what an integrator and an analyst see of it. */
final class DongTin implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PORTS = 9;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;
    private final int portBase;

    private DongTin(Path data, int portBase) {
        this.data = data;
        this.portBase = portBase;
    }

    /** Starts it and returns when it is ready and the seeds are searchable. */
    static DongTin up() throws IOException, InterruptedException {
        DongTin system = new DongTin(Files.createTempDirectory("dongtin-e2e"), freePorts());
        Command up = system.command("up", "--detach", "--port-base", Integer.toString(system.portBase));
        if (up.exitCode() != 0) {
            system.close();
            throw new AssertionError("up failed with exit code " + up.exitCode() + ":\n" + up.output());
        }
        return system;
    }

    /** Runs a command of the script for this system. */
    Command command(String name, String... options) throws IOException, InterruptedException {
        List<String> arguments = new java.util.ArrayList<>(List.of(name));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--data", data.toString()));
        return Command.dongtin(arguments.toArray(String[]::new));
    }

    int portBase() {
        return portBase;
    }

    Path data() {
        return data;
    }

    /** What the system says of itself to scripts. */
    Map<String, String> addresses() throws IOException {
        Map<String, String> addresses = new HashMap<>();
        for (String line : Files.readAllLines(data.resolve("addresses.env"))) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                addresses.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return addresses;
    }

    /** The process of a part, named as in addresses.env. */
    ProcessHandle process(String part) throws IOException {
        long pid = Long.parseLong(Objects.requireNonNull(addresses().get("DONGTIN_" + part + "_PID")));
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** POSTs an article as JSON. */
    HttpResponse<String> post(Map<String, ?> article) throws IOException, InterruptedException {
        URI uri = URI.create(addresses().get("DONGTIN_INGEST_URL")).resolve("/api/v1/articles");
        return client.send(
                HttpRequest.newBuilder(uri)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(article)))
                        .build(),
                BodyHandlers.ofString());
    }

    /** GETs a path of search-service. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create(addresses().get("DONGTIN_SEARCH_URL")).resolve(path);
        return client.send(
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    /** The list a query gives. */
    JsonNode search(String query, String more) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/v1/articles?q=" + URLEncoder.encode(query, UTF_8) + more);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " for «" + query + "»: " + answer.body());
        }
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() throws IOException {
        try {
            command("down");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The first of nine neighbouring ports that are free, below those the kernel hands out by itself. */
    private static int freePorts() {
        while (true) {
            int base = 10_000 + ThreadLocalRandom.current().nextInt(2_000) * PORTS;
            if (IntStream.range(base, base + PORTS).allMatch(DongTin::isFree)) {
                return base;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
