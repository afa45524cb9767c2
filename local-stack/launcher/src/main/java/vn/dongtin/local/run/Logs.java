package vn.dongtin.local.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.dongtin.local.cli.Arguments;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.system.SourceTree;

/** {@code ./dongtin logs NAME}: prints the log of a part, and follows it when a person is looking. */
public final class Logs {

    private static final List<String> NAMES =
            List.of("ingest", "enrich", "search", "kafka", "elasticsearch", "launcher");
    private static final long POLL_MILLIS = 200;
    private static final int BUFFER = 8192;

    private final PrintStream out;
    private final DataFolder data;
    private final String name;
    private final int lines;

    /** Reads the options. */
    public Logs(SourceTree tree, PrintStream out, List<String> words) {
        var arguments = Arguments.parse("logs", words, Set.of(), Set.of("--data", "-n"));
        this.out = out;
        this.data = new DataFolder(UpOptions.dataFolder(arguments.value("--data"), tree));
        this.name = name(arguments.words());
        this.lines = arguments.number("-n", Integer.MAX_VALUE);
    }

    private static String name(List<String> words) {
        if (words.size() != 1 || !NAMES.contains(words.getFirst())) {
            throw new UsageException("./dongtin logs needs one of " + String.join(", ", NAMES) + ".");
        }
        return words.getFirst();
    }

    /** Returns 0; with a terminal it ends with Ctrl-C only. */
    public int run() throws InterruptedException {
        var log = data.log(name);
        if (!Files.exists(log)) {
            throw new UsageException(
                    "There is no log of " + name + " in " + data.logs() + ": start with ./dongtin up.");
        }
        try {
            follow(log, isTerminal());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + log, e);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // never null since JDK 22, but its declared type still says so
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private void follow(Path log, boolean forever) throws IOException, InterruptedException {
        long position = print(log, startOfLast(log));
        while (forever) {
            Thread.sleep(POLL_MILLIS);
            long size = Files.exists(log) ? Files.size(log) : 0;
            position = print(log, size < position ? 0 : position); // smaller: it was rolled
        }
    }

    private long print(Path log, long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            var buffer = new byte[BUFFER];
            for (int read = file.read(buffer); read > 0; read = file.read(buffer)) {
                out.write(buffer, 0, read);
            }
            out.flush();
            return file.getFilePointer();
        }
    }

    /** Where the last lines start. */
    private long startOfLast(Path log) throws IOException {
        var bytes = Files.readAllBytes(log); // at most the size at which logs are rolled
        int left = lines;
        int at = bytes.length - 1;
        while (at > 0 && !(bytes[at - 1] == '\n' && --left == 0)) {
            at--;
        }
        return Math.max(at, 0);
    }
}
