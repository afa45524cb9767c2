package org.elasticsearch.plugins;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.PluginDescriptor.DeploymentTarget;
import org.jspecify.annotations.NullMarked;

/**
 * Takes plugins from the class path instead of from Elasticsearch's folders.
 *
 * <p>It lives in this package because {@code LoadedPlugin} and the loader's constructor are package-private.
 */
@NullMarked
public final class ClasspathPluginsService extends PluginsService {

    private final List<LoadedPlugin> plugins;

    /** Instantiates the plugins with the settings of the environment. */
    public ClasspathPluginsService(Environment environment, List<Class<? extends Plugin>> plugins) {
        super(environment.settings(), environment.configDir(), new PluginsLoader(Set.of(), Set.of(), Map.of()));
        this.plugins = plugins.stream().map(type -> load(type, environment)).toList();
    }

    private static LoadedPlugin load(Class<? extends Plugin> type, Environment environment) {
        var plugin = loadPlugin(type, environment.settings(), environment.configDir());
        return new LoadedPlugin(descriptor(type.getName()), plugin, type.getClassLoader());
    }

    private static PluginDescriptor descriptor(String name) {
        return new PluginDescriptor(
                name,
                "from the class path",
                "NA",
                Build.current().version(),
                Integer.toString(Runtime.version().feature()),
                name,
                null,
                List.of(),
                false,
                false,
                false,
                false,
                DeploymentTarget.ALL);
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        return plugins;
    }

    @Override
    public PluginsAndModules info() {
        return new PluginsAndModules(
                plugins.stream()
                        .map(LoadedPlugin::descriptor)
                        .map(PluginRuntimeInfo::new)
                        .toList(),
                List.of());
    }
}
