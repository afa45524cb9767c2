package vn.dongtin.local.suites;

import java.util.Map;

/** A broker and a node that the tests of all modules use together. */
public interface SharedStack extends AutoCloseable {

    /** The environment variables that lead tests to it. */
    Map<String, String> environment();

    @Override
    void close();
}
