package vn.dongtin.bench.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import vn.dongtin.local.cli.UsageException;

/** The only addresses that a benchmark may load: those of this machine. */
public final class Loopback {

    private Loopback() {}

    /**
     * Returns the address.
     *
     * @throws UsageException when it is not a loopback address, or not an address
     */
    public static URI require(URI address) {
        var host = address.getHost();
        if (host == null || !"http".equals(address.getScheme()) || !isLoopback(host)) {
            throw new UsageException(address + " is refused: benchmarks send load only to this machine,"
                    + " as in http://127.0.0.1:8080.");
        }
        return address;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
