package vn.dongtin.bench.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes results as {@code NAME-DATE.json}.
 *
 * @param folder created when it is not there
 */
record ResultFile(Path folder) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneOffset.UTC);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Returns the file. */
    Path write(Result result) {
        var file = folder.resolve(result.benchmark() + "-" + DATE.format(result.date()) + ".json");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, MAPPER.writeValueAsString(result.document()) + "\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }
}
