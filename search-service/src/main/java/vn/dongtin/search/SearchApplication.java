package vn.dongtin.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts search-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SearchApplication {

    /** Runs until the process is asked to end. */
    public static void main(String[] args) {
        SpringApplication.run(SearchApplication.class, args);
    }
}
