package vn.dongtin.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.local.child.ChildCommand;
import vn.dongtin.local.child.Readiness;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.system.Part;
import vn.dongtin.local.system.Ports;

class SupervisorIT {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private DataFolder data;
    private final List<Supervisor> running = new ArrayList<>();

    @BeforeEach
    void aDataFolder() {
        data = new DataFolder(folder);
        data.open();
    }

    @AfterEach
    void stop() {
        running.forEach(Supervisor::stop);
    }

    @Test
    void startsAllPartsAndSaysWhenEachIsReady() {
        var supervisor = start(true, part("kafka"), part("search"));

        supervisor.awaitReady();

        assertThat(printed())
                .contains("  kafka          ready on 127.0.0.1:1 ", "  search         ready on 127.0.0.1:1 ");
        assertThat(process("kafka").isAlive()).isTrue();
        assertThat(data.log("search")).hasContent("READY");
    }

    @Test
    void startsAPartAgainThatWasKilled() {
        var supervisor = start(true, part("search"));
        supervisor.awaitReady();
        var first = process("search");

        first.destroyForcibly();

        await(() -> printed().contains("search         ready again"));
        assertThat(printed())
                .contains("search         ended with exit code 137", "search         is started again in 1 s");
        assertThat(process("search").pid()).isNotEqualTo(first.pid());
    }

    @Test
    void leavesAPartThatEndedWhenToldSo() throws Exception {
        var supervisor = start(false, part("search"));
        supervisor.awaitReady();
        var first = process("search");

        first.destroyForcibly();
        first.onExit().get(10, TimeUnit.SECONDS);

        await(() -> printed().contains("search         ended with exit code 137"));
        assertThat(printed()).doesNotContain("started again");
    }

    @Test
    void stopsInOrderFromTheDoorToTheStore() {
        var supervisor =
                start(true, part("kafka"), part("elasticsearch"), part("ingest"), part("enrich"), part("search"));
        supervisor.awaitReady();
        var kafka = process("kafka");

        supervisor.stop();

        assertThat(printed()
                        .lines()
                        .filter(line -> line.endsWith("stopped"))
                        .map(line -> line.replaceAll(" +stopped", "").strip()))
                .containsExactly("ingest", "enrich", "search", "elasticsearch", "kafka");
        assertThat(kafka.isAlive()).isFalse();
        assertThat(data.addresses()).doesNotExist();
    }

    @Test
    void failsWhenAPartEndsBeforeItIsReady() {
        var supervisor = start(true, part("kafka"), part("search", "fail"));

        assertThatThrownBy(supervisor::awaitReady)
                .isInstanceOf(UsageException.class)
                .hasMessage("search ended with exit code 3; its log: " + data.log("search") + ".");
    }

    private Supervisor start(boolean restart, Part... parts) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var addresses = new AddressBook(data.addresses(), Ports.defaults());
        var supervisor = new Supervisor(List.of(parts), data, addresses, new Journal(out), restart);
        running.add(supervisor);
        supervisor.start();
        return supervisor;
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private ProcessHandle process(String part) {
        var pid = AddressBook.read(data.addresses()).get(AddressBook.pidKey(part));
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Part part(String name, String... arguments) {
        var classPath = List.of(ChildCommand.watchLocation().toString(), testClasses());
        var flags = List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");
        var command = new ChildCommand(StandIn.class.getName(), classPath, flags, List.of(arguments));
        return new Part(name, 1, command, new Readiness.Line());
    }

    private static String testClasses() {
        try {
            var source = StandIn.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(source.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("30 s are over").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
