package vn.dongtin.local.suites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.dongtin.local.system.SourceTree;

/**
 * Finds the test classes of a suite in the source tree.
 *
 * @param tree where to look
 */
record TestSources(SourceTree tree) {

    /** Simple names of the suite's classes. */
    List<String> classes(Suite suite) {
        return tree.moduleFolders().stream()
                .flatMap(module -> classes(module, suite).stream())
                .distinct()
                .toList();
    }

    private static List<String> classes(Path module, Suite suite) {
        var sources = module.resolve("src/test/java");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (var files = Files.walk(sources)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .filter(type -> Suite.of(module.getFileName().toString(), type) == suite)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
