package vn.dongtin.text.command;

import java.io.IOException;

/** One of the commands. */
interface Command {

    /** Did what it was asked. */
    int DONE = 0;

    /** Ran, but something in it failed. */
    int FAILED = 1;

    /** Did not begin. */
    int REFUSED = 2;

    /** Returns the exit code. */
    int run(Arguments arguments, Terminal terminal) throws IOException;
}
