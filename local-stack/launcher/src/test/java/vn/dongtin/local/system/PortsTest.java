package vn.dongtin.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void defaultsAreTheOnesThatEverybodyExpects() {
        assertThat(Ports.defaults().byUse().values())
                .containsExactly(8080, 8081, 8082, 9092, 9200, 8090, 8091, 9093, 9300);
    }

    @Test
    void aBaseGivesNineInARow() {
        assertThat(Ports.from(20_000).byUse().values())
                .containsExactly(20_000, 20_001, 20_002, 20_003, 20_004, 20_005, 20_006, 20_007, 20_008);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_528, 70_000})
    void aBaseOutsideOfTheRangeIsRefused(int base) {
        assertThatThrownBy(() -> Ports.from(base))
                .hasMessage("--port-base must be between 1 and 65527, not " + base + ".");
    }

    @Test
    void theHighestBaseReachesTheHighestPort() {
        assertThat(Ports.from(65_527).elasticsearchTransport()).isEqualTo(65_535);
    }
}
