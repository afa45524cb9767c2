package vn.dongtin.local.child;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A log file that never grows beyond a size: then it becomes {@code <name>.1} (which it replaces) and starts anew.
 *
 * <p>Owned by one thread at a time.
 */
final class CappedLog implements AutoCloseable {

    private final Path file;
    private final long limit;
    private BufferedWriter writer;
    private long size;

    /**
     * Appends to the file.
     *
     * @param limit size in characters at which the file is rolled
     */
    CappedLog(Path file, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.writer = open();
        this.size = Files.size(file);
    }

    /** Writes the line so that a reader sees it at once. */
    void line(String line) throws IOException {
        if (size > 0 && size + line.length() > limit) {
            roll();
        }
        writer.write(line);
        writer.newLine();
        writer.flush();
        size += line.length() + 1L;
    }

    private void roll() throws IOException {
        writer.close();
        Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        writer = open();
        size = 0;
    }

    private BufferedWriter open() throws IOException {
        return Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
