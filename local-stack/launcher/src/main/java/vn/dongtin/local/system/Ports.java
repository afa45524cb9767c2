package vn.dongtin.local.system;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dongtin.local.cli.UsageException;

/**
 * Where the parts listen, all on 127.0.0.1.
 *
 * @param search API of search-service
 * @param ingest API of ingest-service
 * @param enrich management of enrich-service
 * @param kafka the broker
 * @param elasticsearch HTTP of the node
 * @param searchManagement management of search-service
 * @param ingestManagement management of ingest-service
 * @param kafkaController the broker's own controller
 * @param elasticsearchTransport the node's transport
 */
public record Ports(
        int search,
        int ingest,
        int enrich,
        int kafka,
        int elasticsearch,
        int searchManagement,
        int ingestManagement,
        int kafkaController,
        int elasticsearchTransport) {

    private static final int COUNT = 9;
    private static final int HIGHEST_BASE = 65_535 - COUNT + 1;

    /** The ports that everybody expects. */
    public static Ports defaults() {
        return new Ports(8080, 8081, 8082, 9092, 9200, 8090, 8091, 9093, 9300);
    }

    /**
     * Nine ports in a row.
     *
     * @param base the first, 1 to 65527
     */
    public static Ports from(int base) {
        if (base < 1 || base > HIGHEST_BASE) {
            throw new UsageException("--port-base must be between 1 and " + HIGHEST_BASE + ", not " + base + ".");
        }
        return new Ports(base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7, base + 8);
    }

    /** Nine ports in a row that are free at this moment. */
    public static Ports free() {
        return from(FreePorts.inARow(COUNT));
    }

    /** Every port with what it is for, in the order of {@code --port-base}. */
    public Map<String, Integer> byUse() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("search", search);
        ports.put("ingest", ingest);
        ports.put("enrich", enrich);
        ports.put("kafka", kafka);
        ports.put("elasticsearch", elasticsearch);
        ports.put("search management", searchManagement);
        ports.put("ingest management", ingestManagement);
        ports.put("kafka controller", kafkaController);
        ports.put("elasticsearch transport", elasticsearchTransport);
        return ports;
    }
}
