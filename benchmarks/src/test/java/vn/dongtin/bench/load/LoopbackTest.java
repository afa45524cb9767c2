package vn.dongtin.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.local.cli.UsageException;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost:1"})
    void thisMachineIsAccepted(String address) {
        assertThat(Loopback.require(URI.create(address))).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://203.0.113.1:8080", "http://0.0.0.0:1", "https://127.0.0.1", "127.0.0.1", "file:///x"})
    void everythingElseIsRefused(String address) {
        var uri = URI.create(address);
        assertThatThrownBy(() -> Loopback.require(uri))
                .isInstanceOf(UsageException.class)
                .hasMessage(address + " is refused: benchmarks send load only to this machine,"
                        + " as in http://127.0.0.1:8080.");
    }

    @Test
    void openLoopAsks() {
        var plan = new Plan(1, java.time.Duration.ofSeconds(1), 1, java.time.Duration.ZERO);
        assertThatThrownBy(() -> new OpenLoop(URI.create("http://203.0.113.1"), plan))
                .isInstanceOf(UsageException.class);
    }
}
