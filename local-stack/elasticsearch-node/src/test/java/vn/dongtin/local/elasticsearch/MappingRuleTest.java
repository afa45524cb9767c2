package vn.dongtin.local.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingRuleTest {

    @Test
    void replacesOneTextByAnother() {
        assertThat(MappingRule.parse("òa => oà")).isEqualTo(new MappingRule("òa", "oà"));
    }

    @Test
    void mayReplaceByNothing() {
        assertThat(MappingRule.parse("-=>")).isEqualTo(new MappingRule("-", ""));
    }

    @Test
    void resolvesEscapes() {
        assertThat(MappingRule.parse("\\u00d0\\t => \\u0111\\\\")).isEqualTo(new MappingRule("Ð\t", "đ\\"));
    }

    @Test
    void takesTheLastArrowAsTheOneBetween() {
        assertThat(MappingRule.parse("=> => arrow")).isEqualTo(new MappingRule("=>", "arrow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no arrow", "a => \\", "a => \\u00"})
    void refusesWhatIsNoRule(String rule) {
        assertThatThrownBy(() -> MappingRule.parse(rule)).isInstanceOf(IllegalArgumentException.class);
    }
}
