package vn.dongtin.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ModelNamesTest {

    @Test
    void everyModelHasItsNameAndTheSameEveryTime() {
        assertThat(ModelNames.read())
                .hasSize(5)
                .allMatch(name -> name.matches("(words|entities|knowledge|topics|keyphrases)-[0-9a-f]{8}"))
                .doesNotHaveDuplicates()
                .isEqualTo(ModelNames.read());
    }
}
