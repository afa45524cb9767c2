package vn.dongtin.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreePortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void aPortThatSomebodyListensOnIsTaken(String address) throws IOException {
        int port = FreePorts.inARow(1);
        try (var server = new ServerSocket()) {
            server.bind(new InetSocketAddress(InetAddress.ofLiteral(address), port));

            assertThat(FreePorts.isFree(port)).isFalse();
            assertThat(FreePorts.answers(port)).isTrue();
        }
    }

    @Test
    void aPortInARowIsFree() {
        int first = FreePorts.inARow(3);

        assertThat(first).isBetween(20_000, 32_000);
        assertThat(FreePorts.isFree(first)).isTrue();
    }
}
