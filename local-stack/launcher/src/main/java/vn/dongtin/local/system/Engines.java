package vn.dongtin.local.system;

import java.nio.file.Path;
import java.util.List;
import vn.dongtin.local.child.ChildCommand;
import vn.dongtin.local.child.Readiness;

/**
 * The two distributed engines that our services work for, each as one node on this machine.
 *
 * @param tree where they are built
 * @param staging where copies of our jars go
 * @param folder holds a folder for the data of each
 * @param ports where they listen
 */
public record Engines(SourceTree tree, Staging staging, Path folder, Ports ports) {

    /** A real Kafka broker. */
    public Part kafka() {
        return engine(
                "kafka",
                "local-stack/kafka-broker",
                "vn.dongtin.local.kafka.KafkaBroker",
                JvmFlags.kafka(),
                ports.kafka(),
                ports.kafkaController());
    }

    /** A real Elasticsearch node. */
    public Part elasticsearch() {
        return engine(
                "elasticsearch",
                "local-stack/elasticsearch-node",
                "vn.dongtin.local.elasticsearch.ElasticsearchNode",
                JvmFlags.elasticsearch(),
                ports.elasticsearch(),
                ports.elasticsearchTransport());
    }

    private Part engine(String name, String module, String main, List<String> flags, int port, int innerPort) {
        var arguments = List.of(folder.resolve(name).toString(), Integer.toString(port), Integer.toString(innerPort));
        var command = new ChildCommand(main, staging.classPath(tree.module(module)), flags, arguments);
        return new Part(name, port, command, new Readiness.Line());
    }
}
