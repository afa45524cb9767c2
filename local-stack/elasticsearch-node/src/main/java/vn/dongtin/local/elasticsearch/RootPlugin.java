package vn.dongtin.local.elasticsearch;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.RestHandler;

/** Answers {@code GET /} and {@code HEAD /}, which the bare server leaves to a module that is not published. */
public final class RootPlugin extends Plugin implements ActionPlugin {

    private Collection<RestHandler> handlers = List.of();

    @Override
    public Collection<?> createComponents(PluginServices services) {
        handlers = List.of(new RootHandler(services.clusterService()));
        return List.of();
    }

    @Override
    public Collection<RestHandler> getRestHandlers(
            RestHandlersServices services,
            Supplier<DiscoveryNodes> nodes,
            Predicate<NodeFeature> clusterSupportsFeature) {
        return handlers;
    }
}
