package vn.dongtin.local.elasticsearch;

import java.nio.file.Path;
import org.elasticsearch.common.settings.Settings;

/**
 * What differs from node to node, and the Elasticsearch settings that follow from it.
 *
 * @param folder the node's home: data, logs and config live in it
 * @param port where clients connect, on 127.0.0.1
 * @param transportPort where nodes would talk to each other, on 127.0.0.1
 */
record NodeSettings(Path folder, int port, int transportPort) {

    static final String CLUSTER = "dongtin";
    static final String NODE = "local";

    static NodeSettings parse(String[] args) {
        if (args.length != 3) {
            throw new IllegalArgumentException("Arguments: <data folder> <http port> <transport port>");
        }
        return new NodeSettings(
                Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    Settings elasticsearch() {
        return Settings.builder()
                .put("path.home", folder.toString())
                .put("path.data", folder.resolve("data").toString())
                .put("path.logs", folder.resolve("logs").toString())
                .put("cluster.name", CLUSTER)
                .put("node.name", NODE)
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", transportPort)
                // A laptop's disk is often fuller than the watermarks; the node would take no shards.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // Else a failed index creation is hidden by an index with guessed mappings.
                .put("action.auto_create_index", false)
                .put("logger.level", "WARN")
                // Elastic's native libraries are not published as artifacts; the node runs without them.
                .put("logger.org.elasticsearch.nativeaccess", "ERROR")
                .put("logger.org.elasticsearch.simdvec", "ERROR")
                .put("logger.org.elasticsearch.index.codec", "ERROR")
                .build();
    }
}
