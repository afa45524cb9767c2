package vn.dongtin.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dongtin.local.system.Ports;
import vn.dongtin.local.system.SourceTree;

class UpOptionsTest {

    private static final SourceTree TREE = new SourceTree(Path.of("/src/dongtin"));

    @Test
    void startsEverythingInTheTreeByDefault() {
        var options = parse();

        assertThat(options)
                .isEqualTo(new UpOptions(
                        Path.of("/src/dongtin/.dongtin"), Ports.defaults(), false, true, true, false, false));
    }

    @Test
    void understandsAllOptions() {
        var options =
                parse("--detach", "--port-base", "20000", "--data", "/d", "--fresh", "--no-seeds", "--no-restart");

        assertThat(options)
                .isEqualTo(new UpOptions(Path.of("/d"), Ports.from(20_000), true, false, false, true, false));
    }

    @Test
    void theBackgroundIsToldTheSameWithoutDetach() {
        var options = parse("--detach", "--port-base", "20000", "--data", "/d e", "--fresh", "--no-seeds");

        var words = options.inBackground();

        assertThat(UpOptions.parse(words.subList(1, words.size()), TREE))
                .isEqualTo(new UpOptions(Path.of("/d e"), Ports.from(20_000), true, false, true, false, true));
    }

    private static UpOptions parse(String... words) {
        return UpOptions.parse(List.of(words), TREE);
    }
}
