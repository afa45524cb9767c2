package vn.dongtin.local.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dongtin.local.cli.UsageException;

/**
 * The checked-out source tree with its modules.
 *
 * @param root the folder that holds {@code mvnw}
 */
public record SourceTree(Path root) {

    /** Names the root when the working directory is somewhere else: {@code ./dongtin} sets it. */
    private static final String ROOT_PROPERTY = "dongtin.root";

    /** Finds the tree by walking up from the working directory: tests run in the folder of their module. */
    public static SourceTree aroundHere() {
        return around(Path.of(System.getProperty(ROOT_PROPERTY, "")).toAbsolutePath());
    }

    static SourceTree around(Path start) {
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return new SourceTree(folder);
            }
        }
        throw new UsageException("There is no mvnw in " + start + " or above it: run inside the source tree.");
    }

    /** A module by its path in the tree, as {@code local-stack/kafka-broker}. */
    public BuiltModule module(String path) {
        return new BuiltModule(root.resolve(path));
    }

    /** Where the given articles are. */
    public Path seeds() {
        return root.resolve("seeds");
    }

    /** How many articles the folder source finds in {@link #seeds()}: only files directly in it count. */
    public long seedCount() {
        return BuiltModule.list(seeds()).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .count();
    }

    /** The folders with a {@code pom.xml}, at most two levels deep. */
    public List<Path> moduleFolders() {
        return BuiltModule.list(root).stream()
                .flatMap(folder -> Stream.concat(Stream.of(folder), BuiltModule.list(folder).stream()))
                .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                .toList();
    }
}
