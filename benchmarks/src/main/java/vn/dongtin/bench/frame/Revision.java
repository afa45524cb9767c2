package vn.dongtin.bench.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The state of the source tree. */
final class Revision {

    private Revision() {}

    /** The commit, with {@code -dirty} behind it when files were changed; null where Git does not tell. */
    static @Nullable String of(Path root) {
        try {
            var builder = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
            var git = builder.start();
            var revision = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 && !revision.isEmpty() ? revision : null;
        } catch (IOException e) {
            return null; // no Git here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
