package vn.dongtin.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.dongtin.local.cli.UsageException;

/**
 * A module that Maven has packaged: its jar, and the folder {@code target/lib} with the jars it needs.
 *
 * @param folder the module's folder; its name is the artifact id
 */
public record BuiltModule(Path folder) {

    /** The artifact id. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Whether there is a jar to run. */
    public boolean isBuilt() {
        return !ownJars().isEmpty();
    }

    /** The jar of the module itself. */
    Path jar() {
        var jars = ownJars();
        if (jars.isEmpty()) {
            throw new UsageException(name() + " is not built: run ./mvnw package -DskipTests first.");
        }
        return jars.getFirst();
    }

    /** The jars it needs. */
    List<Path> libraries() {
        return list(folder.resolve("target").resolve("lib"));
    }

    /** The class path that runs the module in place. */
    public List<String> classPath() {
        return List.of(jar().toString(), folder.resolve("target").resolve("lib") + "/*");
    }

    /** What all jars of this project have in their name: the version and the suffix. */
    String versionSuffix() {
        return jar().getFileName().toString().substring(name().length());
    }

    private List<Path> ownJars() {
        var jar = Pattern.compile(Pattern.quote(name()) + "-\\d[\\d.]*(-SNAPSHOT)?\\.jar");
        return list(folder.resolve("target")).stream()
                .filter(file -> jar.matcher(file.getFileName().toString()).matches())
                .toList();
    }

    /** What is in a folder, sorted; nothing when it is not there. */
    public static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
