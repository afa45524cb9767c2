package vn.dongtin.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the commands of the README, in their order, against the running system. The addresses and the data folder become
 * those of the system under test; what starts, stops or tests it is only checked to be there, for this run is just that.
 */
@ExtendWith(DongTinExtension.class)
class ReadmeIT {

    @Test
    void everyCommandOfTheReadme_works(DongTin system) throws Exception {
        List<String> commands = commands(Files.readAllLines(Command.ROOT.resolve("README.md")));
        assertThat(commands).contains("./dongtin up", "./dongtin test", "./dongtin down");
        List<String> run = commands.stream().filter(ReadmeIT::isRunHere).toList();
        assertThat(run).isNotEmpty();
        for (String command : run) {
            Command result = Command.shell(adapted(command, system));
            assertThat(result.exitCode()).as(command + "\n" + result.output()).isZero();
            assertThat(result.output())
                    .as(command)
                    .doesNotContain("\"status\":4")
                    .doesNotContain("\"status\":5");
        }
    }

    private static boolean isRunHere(String command) {
        return command.startsWith("curl ") || command.startsWith("./dongtin status");
    }

    private static String adapted(String command, DongTin system) {
        String here = command.replace("127.0.0.1:8080", "127.0.0.1:" + system.portBase())
                .replace("127.0.0.1:8081", "127.0.0.1:" + (system.portBase() + 1));
        return here.startsWith("curl ")
                ? here.replaceFirst("curl ", "curl -sS --fail ")
                : here + " --data '" + system.data() + "'";
    }

    /** The lines of all sh blocks, continued lines joined, comments left out. */
    private static List<String> commands(List<String> readme) {
        List<String> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        boolean inside = false;
        for (String line : readme) {
            if (line.startsWith("```")) {
                inside = line.equals("```sh");
            } else if (inside && line.endsWith("\\")) {
                command.append(line, 0, line.length() - 1);
            } else if (inside && !line.isBlank()) {
                commands.add(command.append(line)
                        .toString()
                        .replaceFirst("\\s+#.*", "")
                        .strip());
                command.setLength(0);
            }
        }
        return commands;
    }
}
