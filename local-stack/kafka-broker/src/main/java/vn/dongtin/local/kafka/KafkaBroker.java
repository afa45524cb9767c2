package vn.dongtin.local.kafka;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * Runs one Kafka broker that is its own controller (KRaft) until the process is told to stop.
 *
 * <p>Arguments: data folder, port, controller port. A new folder is formatted first. When clients can connect, one
 * line {@code READY host:port} goes to standard output.
 */
public final class KafkaBroker {

    private KafkaBroker() {}

    /** Starts the broker and waits for its end; SIGTERM stops it cleanly. */
    public static void main(String[] args) throws Exception {
        var settings = BrokerSettings.parse(args);
        Storage.formatWhenNew(settings.folder());
        run(settings);
    }

    private static void run(BrokerSettings settings) {
        var server = new KafkaRaftServer(new KafkaConfig(settings.properties()), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        server.startup();
        System.out.println("READY " + settings.address());
        server.awaitShutdown();
    }
}
