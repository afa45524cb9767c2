package vn.dongtin.ingest.folder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A folder to load once at the start.
 *
 * @param path the folder whose {@code *.txt} files are loaded, sub-folders apart; absent: none
 * @param source the source its articles get; the name of the folder by default
 */
@ConfigurationProperties("dongtin.folder")
public record FolderProperties(
        @Nullable String path, @Nullable String source) {}
