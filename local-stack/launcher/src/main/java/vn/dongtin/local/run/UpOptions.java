package vn.dongtin.local.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dongtin.local.cli.Arguments;
import vn.dongtin.local.system.Ports;
import vn.dongtin.local.system.SourceTree;

/**
 * What {@code ./dongtin up} was asked for.
 *
 * @param data folder for everything the system writes
 * @param ports where it listens
 * @param fresh whether earlier data is deleted first
 * @param seeds whether the given articles are read
 * @param restart whether a part that ends is started again
 * @param detach whether to return when all is ready instead of following
 * @param background whether this is the process that {@code --detach} left behind
 */
record UpOptions(
        Path data, Ports ports, boolean fresh, boolean seeds, boolean restart, boolean detach, boolean background) {

    /** Set by ourselves only. */
    private static final String BACKGROUND = "--in-background";

    private static final String COMMAND = "up";
    private static final Set<String> FLAGS = Set.of("--detach", "--fresh", "--no-seeds", "--no-restart", BACKGROUND);
    private static final Set<String> VALUED = Set.of("--port-base", "--data");

    static UpOptions parse(List<String> words, SourceTree tree) {
        var arguments = Arguments.parse(COMMAND, words, FLAGS, VALUED).withoutWords(COMMAND);
        var ports = arguments.has("--port-base") ? Ports.from(arguments.number("--port-base", 0)) : Ports.defaults();
        return new UpOptions(
                dataFolder(arguments.value("--data"), tree),
                ports,
                arguments.has("--fresh"),
                !arguments.has("--no-seeds"),
                !arguments.has("--no-restart"),
                arguments.has("--detach"),
                arguments.has(BACKGROUND));
    }

    /** The words that make another process do the same without {@code --detach}. */
    List<String> inBackground() {
        var words = new ArrayList<>(List.of(COMMAND, BACKGROUND, "--data", data.toString()));
        if (!ports.equals(Ports.defaults())) {
            words.addAll(List.of("--port-base", Integer.toString(ports.search())));
        }
        if (fresh) {
            words.add("--fresh");
        }
        if (!seeds) {
            words.add("--no-seeds");
        }
        if (!restart) {
            words.add("--no-restart");
        }
        return words;
    }

    /** The folder the user names, else {@code .dongtin} in the source tree. */
    static Path dataFolder(@Nullable String given, SourceTree tree) {
        return given == null
                ? tree.root().resolve(".dongtin")
                : Path.of(given).toAbsolutePath().normalize();
    }
}
