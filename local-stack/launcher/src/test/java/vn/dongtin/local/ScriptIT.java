package vn.dongtin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.local.system.SourceTree;

class ScriptIT {

    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void aTreeThatIsNotBuiltBehindALink() throws IOException {
        var tree = Files.createDirectories(folder.resolve("cây nguồn"));
        var copy = Files.copy(SourceTree.aroundHere().root().resolve("dongtin"), tree.resolve("dongtin"));
        assertThat(copy.toFile().setExecutable(true)).isTrue();
        script = Files.createSymbolicLink(folder.resolve("link"), Path.of("cây nguồn/dongtin"));
    }

    @Test
    void printsItsUsageWithoutACommand() throws Exception {
        var result = run();

        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).startsWith("Usage: ./dongtin COMMAND").contains("--port-base N");
    }

    @Test
    void hasNothingToStopWhenNothingIsBuilt() throws Exception {
        var result = run("down");

        assertThat(result).isEqualTo(new Result(0, "Dòng Tin does not run here: start it with ./dongtin up.\n"));
    }

    @Test
    void saysThatNothingRunsWhenNothingIsBuilt() throws Exception {
        var result = run("status");

        assertThat(result).isEqualTo(new Result(1, "Dòng Tin does not run here: start it with ./dongtin up.\n"));
    }

    @Test
    void refusesACommandItDoesNotHave() throws Exception {
        var result = run("start");

        assertThat(result).isEqualTo(new Result(2, "./dongtin has no command start: see ./dongtin help.\n"));
    }

    private Result run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .directory(folder.getRoot().toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private record Result(int exitCode, String output) {}
}
