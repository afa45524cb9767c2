package vn.dongtin.local.kafka;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/** Makes a folder into Kafka storage, as {@code kafka-storage format} does. */
final class Storage {

    private Storage() {}

    /** Formats the folder unless it was formatted before; its records stay then. */
    static void formatWhenNew(Path folder) throws Exception {
        if (!Files.exists(folder.resolve("meta.properties"))) {
            Files.createDirectories(folder);
            format(folder.toString());
        }
    }

    private static void format(String folder) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(folder))
                .setMetadataLogDirectory(folder)
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .run();
    }
}
