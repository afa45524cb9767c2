package vn.dongtin.local.suites;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dongtin.local.cli.Arguments;
import vn.dongtin.local.system.SourceTree;

/** {@code ./dongtin test}: runs the suites on one shared broker and node, and counts. */
public final class TestCommand {

    private static final List<Suite> DEFAULT = List.of(Suite.UNIT, Suite.INTEGRATION, Suite.END_TO_END, Suite.FAULTS);
    private static final int ERROR_LINES = 20;

    private final SourceTree tree;
    private final PrintStream out;
    private final Supplier<SharedStack> stacks;
    private final @Nullable Suite only;
    private final List<Suite> required;
    private final boolean allFaults;

    /**
     * Reads the options.
     *
     * @param stacks starts a stack
     */
    public TestCommand(SourceTree tree, PrintStream out, List<String> words, Supplier<SharedStack> stacks) {
        var arguments = Arguments.parse("test", words, Set.of("--faults"), Set.of("--only", "--require"))
                .withoutWords("test");
        this.tree = tree;
        this.out = out;
        this.stacks = stacks;
        var name = arguments.value("--only");
        this.only = name == null ? null : Suite.named(name);
        this.required = suites(arguments.value("--require"));
        this.allFaults = arguments.has("--faults");
    }

    private static List<Suite> suites(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(Suite::named).toList();
    }

    /** Returns 0 when at least one test ran, none failed, Maven is content and every required suite ran. */
    public int run() throws InterruptedException {
        if (only != null && new TestSources(tree).classes(only).isEmpty()) {
            out.println("The suite " + only.title() + " has no tests yet.");
            return 1;
        }
        var reports = new Reports(tree);
        reports.delete();
        var maven = new MavenRun(tree, tree.root().resolve("target/dongtin-test.log"));
        out.println("Running the tests; the whole output goes to " + maven.log());
        int exitCode = runMaven(maven);
        return conclude(maven, exitCode, new ResultTable(reports.read()));
    }

    private int runMaven(MavenRun maven) throws InterruptedException {
        if (only == Suite.UNIT) {
            return maven.run(options(), Map.of(), out);
        }
        try (var stack = stacks.get()) {
            return maven.run(options(), environment(stack), out);
        }
    }

    private Map<String, String> environment(SharedStack stack) {
        var environment = new HashMap<>(stack.environment());
        if (allFaults) {
            environment.put("DONGTIN_TEST_FAULTS", "all");
        }
        return environment;
    }

    private List<String> options() {
        if (only == null) {
            return List.of();
        }
        return only == Suite.UNIT
                ? List.of("-Dsuite.it.skip=true")
                : List.of("-Dsuite.unit.skip=true", "-Dsuite.it.includes=" + includes(only));
    }

    private String includes(Suite suite) {
        return new TestSources(tree)
                .classes(suite).stream().map(type -> "**/" + type + ".java").collect(Collectors.joining(","));
    }

    private int conclude(MavenRun maven, int exitCode, ResultTable table) {
        if (exitCode != 0) {
            out.println("Maven failed; its whole output is in " + maven.log());
        }
        if (exitCode != 0 && table.failed() == 0) {
            maven.errors(ERROR_LINES).forEach(out::println);
        }
        var missing = required.stream().filter(suite -> table.tests(suite) == 0).toList();
        missing.forEach(suite -> out.println("The suite " + suite.title() + " is required but no test of it ran."));
        table.print(rows(), out);
        return exitCode == 0 && table.failed() == 0 && table.tests() > 0 && missing.isEmpty() ? 0 : 1;
    }

    private List<Suite> rows() {
        var standard = only == null ? DEFAULT : List.of(only);
        return new ArrayList<>(
                Stream.concat(standard.stream(), required.stream()).distinct().toList());
    }
}
