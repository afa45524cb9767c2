package vn.dongtin.enrich;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Reads raw articles from Kafka and writes what it found back to Kafka. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EnrichApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(EnrichApplication.class, arguments);
    }
}
