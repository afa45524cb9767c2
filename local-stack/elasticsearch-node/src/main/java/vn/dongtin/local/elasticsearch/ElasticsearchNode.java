package vn.dongtin.local.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.network.NetworkAddress;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.ClasspathNode;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/**
 * Runs one Elasticsearch node until the process is told to stop.
 *
 * <p>Arguments: data folder, HTTP port, transport port. When the node answers requests, one line
 * {@code READY host:port} goes to standard output. Elastic does not support embedding: production uses its image.
 */
public final class ElasticsearchNode {

    private static final long CLOSE_SECONDS = 20;

    private ElasticsearchNode() {}

    /** Starts the node and waits for its end; SIGTERM closes it cleanly. */
    public static void main(String[] args) throws Exception {
        var settings = NodeSettings.parse(args);
        var node = new ClasspathNode(
                environment(settings), List.of(Netty4Plugin.class, AnalysisPlugin.class, RootPlugin.class));
        var closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, closed), "stop"));
        node.start();
        System.out.println("READY " + address(node));
        closed.await(); // The node's own threads are daemons.
    }

    private static Environment environment(NodeSettings settings) {
        LogConfigurator.setClusterName(NodeSettings.CLUSTER);
        LogConfigurator.setNodeName(NodeSettings.NODE);
        LogConfigurator.configureWithoutConfig(settings.elasticsearch());
        return InternalSettingsPreparer.prepareEnvironment(
                settings.elasticsearch(), Map.of(), settings.folder().resolve("config"), () -> NodeSettings.NODE);
    }

    private static String address(Node node) {
        var http = node.injector().getInstance(HttpServerTransport.class);
        return NetworkAddress.format(http.boundAddress().publishAddress().address());
    }

    private static void close(Node node, CountDownLatch closed) {
        try {
            node.close();
            node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not close the node", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed.countDown();
        }
    }
}
