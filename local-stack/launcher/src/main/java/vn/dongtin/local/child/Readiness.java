package vn.dongtin.local.child;

import java.net.URI;

/** How a child says that it is ready. */
public sealed interface Readiness {

    /** It prints a line that starts with {@code READY}. */
    record Line() implements Readiness {}

    /** A GET of this address answers 200. */
    record Health(URI address) implements Readiness {}
}
