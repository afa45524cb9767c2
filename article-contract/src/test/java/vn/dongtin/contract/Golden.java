package vn.dongtin.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden files: what version 1 of the contract looks like, for ever. */
public final class Golden {

    /** Where they are, from the module. */
    public static final Path FOLDER = Path.of("src/test/resources/golden/v1");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Golden() {}

    /** The names of all files that begin so. */
    public static List<String> names(String start) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(start))
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                throw new AssertionError("no golden file begins with " + start);
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file. */
    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON of a file. */
    public static JsonNode json(String name) {
        return json(bytes(name));
    }

    /** Bytes as JSON. */
    public static JsonNode json(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }
}
