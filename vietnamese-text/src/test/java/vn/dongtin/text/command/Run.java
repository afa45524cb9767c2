package vn.dongtin.text.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a command answered. */
record Run(int code, String out, String err) {

    /** Runs a command on standard input. */
    static Run of(Path root, String in, String... words) {
        return of(root, in.getBytes(StandardCharsets.UTF_8), words);
    }

    static Run of(Path root, byte[] in, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in), out, new PrintStream(err, true, StandardCharsets.UTF_8), root);
        int code = TextCommand.exitCode(List.of(words), terminal);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
