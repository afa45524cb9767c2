package vn.dongtin.local.system;

import java.net.URI;
import vn.dongtin.local.child.ChildCommand;
import vn.dongtin.local.child.Readiness;

/**
 * One process of the system.
 *
 * @param name what the user calls it
 * @param port where it listens on 127.0.0.1
 * @param command how it is run
 * @param readiness how it says that it is ready
 */
public record Part(String name, int port, ChildCommand command, Readiness readiness) {

    /** Host and port. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Its address for HTTP clients. */
    public URI url() {
        return url(port);
    }

    /** An HTTP address on this machine. */
    public static URI url(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
