package vn.dongtin.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.run.Down;
import vn.dongtin.local.run.Logs;
import vn.dongtin.local.run.Status;
import vn.dongtin.local.run.Up;
import vn.dongtin.local.suites.BenchCommand;
import vn.dongtin.local.suites.SharedStack;
import vn.dongtin.local.suites.TestCommand;
import vn.dongtin.local.system.SourceTree;

/** What {@code ./dongtin} runs: a command and its options. */
public final class Launcher {

    private static final int REFUSED = 2;

    private Launcher() {}

    /** Exits with the code of the command; 2 when it can't be done, after one sentence that says why. */
    public static void main(String[] args) throws InterruptedException {
        System.exit(exitCode(List.of(args), terminal(FileDescriptor.out)));
    }

    /** The terminal is UTF-8 even where the locale forgot to say so. */
    private static PrintStream terminal(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int exitCode(List<String> args, PrintStream out) throws InterruptedException {
        try {
            return args.isEmpty() ? 0 : run(args.getFirst(), args.subList(1, args.size()), out);
        } catch (UsageException e) {
            out.flush();
            terminal(FileDescriptor.err).println(e.getMessage());
            return REFUSED;
        }
    }

    private static int run(String command, List<String> words, PrintStream out) throws InterruptedException {
        var tree = SourceTree.aroundHere();
        return switch (command) {
            case "up" -> new Up(tree, out, words).run();
            case "down" -> new Down(tree, out, words).run();
            case "status" -> new Status(tree, out, words).run();
            case "logs" -> new Logs(tree, out, words).run();
            case "test" -> new TestCommand(tree, out, words, Launcher::sharedStack).run();
            case "bench" -> new BenchCommand(tree, out, words).run();
            default -> throw new UsageException("./dongtin has no command " + command + ": see ./dongtin help.");
        };
    }

    private static SharedStack sharedStack() {
        var stack = DedicatedStack.start();
        return new SharedStack() {
            @Override
            public Map<String, String> environment() {
                return Map.of(
                        LocalStackExtension.KAFKA_VARIABLE, stack.kafka(),
                        LocalStackExtension.ELASTICSEARCH_VARIABLE,
                                stack.elasticsearch().toString());
            }

            @Override
            public void close() {
                stack.close();
            }
        };
    }
}
