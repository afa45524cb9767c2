package vn.dongtin.local.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.local.child.ChildCommand;
import vn.dongtin.local.child.Readiness;

/**
 * The system as it runs on this machine.
 *
 * <pre>
 *  articles ─▶ ingest ─▶ kafka ─▶ enrich ─▶ kafka ─▶ search ─▶ elasticsearch
 * </pre>
 *
 * <p>No service is told where another one is: they know the broker, and search knows the node. They may start in any
 * order because each waits for what it needs.
 */
public final class LocalSystem {

    private final SourceTree tree;
    private final Staging staging;
    private final Ports ports;
    private final Engines engines;
    private final boolean seeds;

    /**
     * Describes the system; nothing starts yet.
     *
     * @param folder holds the engines' data and copies of our jars
     * @param seeds whether ingest reads the given articles
     */
    public LocalSystem(SourceTree tree, Path folder, Ports ports, boolean seeds) {
        this.tree = tree;
        this.staging = new Staging(folder.resolve("run"));
        this.ports = ports;
        this.engines = new Engines(tree, staging, folder, ports);
        this.seeds = seeds;
    }

    /** All parts, in the order in which they are best started. */
    public List<Part> parts() {
        return List.of(engines.kafka(), engines.elasticsearch(), ingest(), enrich(), search());
    }

    private Part ingest() {
        var options = new ArrayList<>(List.of(
                "--server.port=" + ports.ingest(),
                "--management.server.port=" + ports.ingestManagement(),
                "--dongtin.public-url=" + Part.url(ports.search())));
        if (seeds) {
            options.add("--dongtin.folder.path=" + tree.seeds());
        }
        return service(
                "ingest", "vn.dongtin.ingest.IngestApplication", ports.ingest(), ports.ingestManagement(), options);
    }

    private Part enrich() {
        var options = List.of("--server.port=" + ports.enrich());
        return service("enrich", "vn.dongtin.enrich.EnrichApplication", ports.enrich(), ports.enrich(), options);
    }

    private Part search() {
        var options = List.of(
                "--server.port=" + ports.search(),
                "--management.server.port=" + ports.searchManagement(),
                "--dongtin.elasticsearch.uris=" + Part.url(ports.elasticsearch()));
        return service(
                "search", "vn.dongtin.search.SearchApplication", ports.search(), ports.searchManagement(), options);
    }

    private Part service(String name, String main, int port, int management, List<String> options) {
        var arguments = new ArrayList<>(options);
        arguments.add("--spring.kafka.bootstrap-servers=127.0.0.1:" + ports.kafka());
        var command = new ChildCommand(
                main, staging.classPath(tree.module(name + "-service")), JvmFlags.service(), arguments);
        return new Part(name, port, command, readiness(management));
    }

    private static Readiness readiness(int management) {
        return new Readiness.Health(Part.url(management).resolve("/actuator/health/readiness"));
    }
}
