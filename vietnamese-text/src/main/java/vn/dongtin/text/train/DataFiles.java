package vn.dongtin.text.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.dongtin.text.normal.TextNormalizer;

/** Reads files of the data; what is missing is named. */
public final class DataFiles {

    private DataFiles() {}

    /**
     * Returns the files of a folder by name.
     *
     * @throws IllegalArgumentException when there is no such folder or no such file in it
     */
    public static List<Path> list(Path folder, String prefix, String suffix) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("The folder " + folder + " of the data is missing: see --data.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> isNamed(file, prefix, suffix)).sorted().toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("The folder " + folder + " has no " + prefix + "*" + suffix + ".");
            }
            return found;
        } catch (IOException e) {
            throw new IllegalArgumentException("The folder " + folder + " can't be read: " + e.getMessage(), e);
        }
    }

    private static boolean isNamed(Path file, String prefix, String suffix) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(prefix) && name.endsWith(suffix);
    }

    /**
     * Returns the lines of a file in NFC.
     *
     * @throws IllegalArgumentException when it is missing or no UTF-8
     */
    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(TextNormalizer::nfc).toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("The file " + file + " of the data can't be read: " + e, e);
        }
    }
}
