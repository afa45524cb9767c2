package vn.dongtin.bench.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dongtin.local.cli.UsageException;

class OptionsTest {

    private static final Benchmark BENCHMARK = new Benchmark() {
        @Override
        public String name() {
            return "example";
        }

        @Override
        public String measures() {
            return "nothing";
        }

        @Override
        public List<Option> options() {
            return List.of(
                    new Option("--rate", "N", "20", "articles a second"),
                    new Option("--out", "FILE", null, "where to"));
        }

        @Override
        public void run(Options options, Session session) {}
    };

    private static Options parse(String... words) {
        return Options.parse(BENCHMARK, List.of(words));
    }

    @Test
    void defaultsAreFilledIn() {
        assertThat(parse().number("--rate", 1, 100)).isEqualTo(20);
        assertThat(parse().text("--out")).isNull();
    }

    @Test
    void valueFollowsOrIsJoined() {
        assertThat(parse("--rate", "5", "--out=a=b").values())
                .containsEntry("--rate", "5")
                .containsEntry("--out", "a=b");
    }

    @Test
    void unknownOptionNamesTheKnownOnes() {
        assertThatThrownBy(() -> parse("--rat", "5"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("./dongtin bench example has no option --rat")
                .hasMessageContaining("--rate N")
                .hasMessageContaining("articles a second (default 20)");
    }

    @Test
    void missingValueIsNamed() {
        assertThatThrownBy(() -> parse("--rate")).hasMessage("--rate needs a value.");
    }

    @Test
    void numberOutOfRangeIsRefused() {
        var options = parse("--rate", "many");
        assertThatThrownBy(() -> options.number("--rate", 1, 100))
                .hasMessage("--rate needs a whole number from 1 to 100, not \"many\".");
        assertThatThrownBy(() -> parse("--rate", "101").number("--rate", 1, 100))
                .isInstanceOf(UsageException.class);
    }
}
