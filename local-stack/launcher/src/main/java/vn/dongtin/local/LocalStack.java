package vn.dongtin.local;

import java.net.URI;

/**
 * A real broker and a real node that tests may use, shared with other tests: take topic, group and index names of your
 * own.
 *
 * @param kafka bootstrap servers
 * @param elasticsearch address of the node
 */
public record LocalStack(String kafka, URI elasticsearch) {}
