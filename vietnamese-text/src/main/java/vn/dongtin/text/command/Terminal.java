package vn.dongtin.text.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command reads and writes.
 *
 * @param in standard input
 * @param out results; not a print stream, which would hide that nobody reads on
 * @param err messages
 * @param root folder of the project, for what has a place in it
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, Path root) {}
