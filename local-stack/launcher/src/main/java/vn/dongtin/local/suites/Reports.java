package vn.dongtin.local.suites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.dongtin.local.system.BuiltModule;
import vn.dongtin.local.system.SourceTree;

/**
 * The report files that Surefire and Failsafe leave in each module.
 *
 * @param tree the modules
 */
record Reports(SourceTree tree) {

    private static final List<String> FOLDERS = List.of("target/surefire-reports", "target/failsafe-reports");

    /** Deletes the reports of earlier runs, so that only what runs now is counted. */
    void delete() {
        tree.moduleFolders().stream().flatMap(Reports::files).forEach(Reports::delete);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete the old report " + file, e);
        }
    }

    /** All results. */
    List<ClassResult> read() {
        return tree.moduleFolders().stream().flatMap(Reports::results).toList();
    }

    private static Stream<ClassResult> results(Path module) {
        var name = module.getFileName().toString();
        return files(module).map(file -> ReportFile.read(name, file));
    }

    private static Stream<Path> files(Path module) {
        return FOLDERS.stream()
                .flatMap(folder -> BuiltModule.list(module.resolve(folder)).stream())
                .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"));
    }
}
