package vn.dongtin.text.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What {@code ./dongtin annotate}, {@code eval}, {@code train}, {@code score} and {@code gold} run. */
public final class TextCommand {

    private static final int BUFFER = 1 << 16;

    private TextCommand() {}

    /** Exits with 0 when all went well, 1 when something in it failed, 2 when it did not begin. */
    public static void main(String[] args) {
        Path root = Path.of(System.getProperty("dongtin.root", "."))
                .toAbsolutePath()
                .normalize();
        BufferedOutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(exitCode(List.of(args), new Terminal(new FileInputStream(FileDescriptor.in), out, err, root)));
    }

    static int exitCode(List<String> words, Terminal terminal) {
        try {
            return run(words, terminal);
        } catch (UsageException e) {
            terminal.err().println(e.getMessage());
            return Command.REFUSED;
        } catch (IOException | RuntimeException e) {
            terminal.err().println(message(e));
            return Command.FAILED;
        }
    }

    /** Messages of our own say all; of anything else the kind is needed too. */
    private static String message(Exception e) {
        boolean own = e instanceof IllegalArgumentException || e instanceof IllegalStateException;
        return own && e.getMessage() != null ? e.getMessage() : "The command ended early: " + e;
    }

    private static int run(List<String> words, Terminal terminal) throws IOException {
        String name = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        return switch (name) {
            case "annotate" ->
                new AnnotateCommand()
                        .run(
                                Arguments.parse(rest, Set.of(AnnotateCommand.HTML), Set.of(AnnotateCommand.PRETTY)),
                                terminal);
            case "eval" ->
                new EvalCommand(Registry::evaluations)
                        .run(Arguments.parse(rest, Set.of("--data", "--only", "--write"), Set.of()), terminal);
            case "train" ->
                new TrainCommand(Registry.trainers(terminal.root()))
                        .run(Arguments.parse(rest, Set.of("--data", "--only", "--out"), Set.of()), terminal);
            case "score" ->
                new ScoreCommand()
                        .run(
                                Arguments.parse(
                                        rest,
                                        Set.of(ScoreCommand.GOLD, ScoreCommand.SYSTEM),
                                        Set.of(ScoreCommand.ALIGN)),
                                terminal);
            case "gold" -> new GoldCommand().run(Arguments.parse(rest, Set.of("--data", "--out"), Set.of()), terminal);
            default -> throw new UsageException("There is no command \"" + name + "\": see ./dongtin help.");
        };
    }
}
