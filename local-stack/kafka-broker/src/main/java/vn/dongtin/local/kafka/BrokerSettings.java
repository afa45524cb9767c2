package vn.dongtin.local.kafka;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What differs from broker to broker, and the Kafka properties that follow from it.
 *
 * @param folder where the log lives
 * @param port where clients connect, on 127.0.0.1
 * @param controllerPort where the broker talks to its own controller, on 127.0.0.1
 */
record BrokerSettings(Path folder, int port, int controllerPort) {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String HOST = "127.0.0.1";

    /** The largest record of the contract is a dead letter of 20 MiB; the rest is room for its headers and batch. */
    private static final int MAX_MESSAGE_BYTES = 24 * 1024 * 1024;

    static BrokerSettings parse(String[] args) {
        if (args.length != 3) {
            throw new IllegalArgumentException("Arguments: <data folder> <port> <controller port>");
        }
        return new BrokerSettings(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    String address() {
        return HOST + ":" + port;
    }

    Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        properties.putAll(identity());
        properties.putAll(singleNode());
        properties.putAll(consumerGroups());
        properties.putAll(limits());
        return properties;
    }

    private Map<String, String> identity() {
        var controller = HOST + ":" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@" + controller,
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                "PLAINTEXT://" + address() + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + address(),
                "listener.security.protocol.map",
                "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "log.dirs",
                folder.toString());
    }

    /** Nothing can be replicated here, and 50 partitions for each internal topic would be 150 folders for nothing. */
    private static Map<String, String> singleNode() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "4",
                // After a SIGKILL the controller waits this long for the dead broker before it lets the new one in.
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500");
    }

    /** A killed consumer gives its partitions back after 6 s instead of 45 s. */
    private static Map<String, String> consumerGroups() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "group.consumer.min.session.timeout.ms", "6000",
                "group.consumer.session.timeout.ms", "6000",
                "group.consumer.min.heartbeat.interval.ms", "500",
                "group.consumer.heartbeat.interval.ms", "1000");
    }

    private static Map<String, String> limits() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "message.max.bytes", Integer.toString(MAX_MESSAGE_BYTES),
                "replica.fetch.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
    }
}
