package vn.dongtin.local.suites;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.local.child.ChildCommand;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.system.SourceTree;

/** {@code ./dongtin bench NAME}: runs one benchmark of the module {@code benchmarks} in a JVM of its own. */
public final class BenchCommand {

    private static final String MAIN = "vn.dongtin.bench.Benchmarks";

    private final SourceTree tree;
    private final PrintStream out;
    private final List<String> words;

    /** The words go to the benchmarks as they are. */
    public BenchCommand(SourceTree tree, PrintStream out, List<String> words) {
        this.tree = tree;
        this.out = out;
        this.words = List.copyOf(words);
    }

    /** Returns the exit code of the benchmark. */
    public int run() throws InterruptedException {
        var module = tree.module("benchmarks");
        if (!module.isBuilt()) {
            throw new UsageException("There are no benchmarks in " + tree.root() + " yet.");
        }
        out.flush();
        try {
            return new ProcessBuilder(command(module.classPath()))
                    .directory(tree.root().toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start the benchmarks", e);
        }
    }

    private List<String> command(List<String> classPath) {
        var command = new ArrayList<String>(List.of(
                ChildCommand.java(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Ddongtin.root=" + tree.root(),
                "-cp",
                String.join(File.pathSeparator, classPath),
                MAIN));
        command.addAll(words);
        return command;
    }
}
