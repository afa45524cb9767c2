package vn.dongtin.local.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds TCP ports of 127.0.0.1 that nobody listens on. */
public final class FreePorts {

    /**
     * Below the range from which Linux and macOS take ports for outgoing connections: a part that was killed finds its
     * port free again, and a client that keeps trying can't connect to itself.
     */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;
    private static final int CONNECT_MILLIS = 500;

    private FreePorts() {}

    /** The first of so many free ports in a row. */
    static int inARow(int count) {
        var random = ThreadLocalRandom.current();
        return IntStream.generate(() -> random.nextInt(FIRST, LAST - count))
                .filter(base -> IntStream.range(base, base + count).allMatch(FreePorts::isFree))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a server could listen there now. */
    public static boolean isFree(int port) {
        // macOS lets us bind beside somebody who listens on all addresses; only connecting tells.
        return canBind(address(port)) && !answers(port);
    }

    /** Whether somebody accepts connections there. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(address(port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a port whose last connection ended a moment ago is free for a server
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }
}
