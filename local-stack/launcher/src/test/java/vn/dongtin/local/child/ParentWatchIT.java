package vn.dongtin.local.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentWatchIT {

    @TempDir
    Path folder;

    @Test
    void aChildIsGoneWithinTenSecondsOfAParentThatWasKilled() throws Exception {
        var parent = new ProcessBuilder(
                        ChildCommand.java(),
                        "-cp",
                        String.join(":", classPath()),
                        Parent.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            var child = ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();

            parent.destroyForcibly();

            assertThat(child.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    @Test
    void aChildIsStoppedAndItsOutputIsInTheLog() throws Exception {
        var child = sleeper(folder);
        child.awaitReady(new Readiness.Line(), Duration.ofSeconds(30));

        child.stop(Duration.ofSeconds(10));

        assertThat(child.isAlive()).isFalse();
        assertThat(Files.readString(folder.resolve("sleeper.log"))).isEqualTo("READY\n");
    }

    @Test
    void aChildThatEndsBeforeItIsReadyIsReportedWithItsLog() {
        var command = new ChildCommand("no.such.Main", classPath(), List.of(), List.of());
        var child = ChildJvm.start("broken", command, folder, folder.resolve("broken.log"));

        assertThatThrownBy(() -> child.awaitReady(new Readiness.Line(), Duration.ofSeconds(30)))
                .isInstanceOf(ChildFailure.class)
                .hasMessage("broken ended with exit code 1; its log: " + folder.resolve("broken.log"));
    }

    private static ChildJvm sleeper(Path folder) {
        var command = new ChildCommand(Sleeper.class.getName(), classPath(), List.of(), List.of());
        return ChildJvm.start("sleeper", command, folder, folder.resolve("sleeper.log"));
    }

    private static List<String> classPath() {
        return List.of(ChildCommand.watchLocation().toString(), testClasses());
    }

    private static String testClasses() {
        try {
            var source =
                    ParentWatchIT.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(source.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a child, prints its process id and waits to be killed. */
    static final class Parent {
        public static void main(String[] args) throws IOException, InterruptedException {
            var child = sleeper(Path.of(args[0]));
            child.awaitReady(new Readiness.Line(), Duration.ofSeconds(30));
            System.out.println(child.pid());
            child.awaitExit();
        }
    }

    /** Does nothing for a long time. */
    public static final class Sleeper {
        public static void main(String[] args) throws InterruptedException {
            System.out.println("READY");
            Thread.sleep(Duration.ofHours(1));
        }
    }
}
