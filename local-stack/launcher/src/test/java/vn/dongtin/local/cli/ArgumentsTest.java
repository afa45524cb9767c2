package vn.dongtin.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void tellsFlagsValuesAndWordsApart() {
        var arguments = parse("--fresh", "search", "--data", "/x", "--port-base=20000");

        assertThat(arguments.has("--fresh")).isTrue();
        assertThat(arguments.value("--data")).isEqualTo("/x");
        assertThat(arguments.number("--port-base", 0)).isEqualTo(20_000);
        assertThat(arguments.words()).containsExactly("search");
    }

    @Test
    void answersTheOtherNumberWhenNoneWasGiven() {
        assertThat(parse().number("--port-base", 7)).isEqualTo(7);
    }

    @Test
    void namesAnUnknownOption() {
        assertThatThrownBy(() -> parse("--bogus"))
                .isInstanceOf(UsageException.class)
                .hasMessage("./dongtin up has no option --bogus: see ./dongtin help.");
    }

    @Test
    void saysThatAValueIsMissing() {
        assertThatThrownBy(() -> parse("--data")).hasMessage("--data needs a value: see ./dongtin help.");
    }

    @Test
    void refusesANumberThatIsNone() {
        var arguments = parse("--port-base", "many");

        assertThatThrownBy(() -> arguments.number("--port-base", 0))
                .hasMessage("--port-base needs a whole number, not \"many\".");
    }

    @Test
    void refusesAWordWhereNoneIsTaken() {
        var arguments = parse("now");

        assertThatThrownBy(() -> arguments.withoutWords("up")).hasMessageContaining("takes no \"now\"");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse("up", List.of(words), Set.of("--fresh"), Set.of("--data", "--port-base"));
    }
}
