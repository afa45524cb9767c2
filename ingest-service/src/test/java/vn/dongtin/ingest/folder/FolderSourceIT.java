package vn.dongtin.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.ingest.RunningIngest;
import vn.dongtin.local.LocalStack;
import vn.dongtin.local.LocalStackExtension;

@ExtendWith(LocalStackExtension.class)
class FolderSourceIT {

    @TempDir
    Path folder;

    @Test
    void seeds_loadedTwice_standInKafkaOnce(LocalStack stack) {
        String prefix = "seeds-" + UUID.randomUUID() + "-";
        load(stack, prefix, Path.of("../seeds")).close();
        try (RunningIngest again = load(stack, prefix, Path.of("../seeds"))) {
            assertThat(again.raw())
                    .extracting(record -> ((RawArticle) record).source())
                    .containsExactly("seeds", "seeds", "seeds", "seeds", "seeds");
        }
    }

    @Test
    void load_onlyTextFilesDirectlyInTheFolder(LocalStack stack) throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Bài một.");
        Files.writeString(folder.resolve("b.md"), "Không phải bài.");
        Files.writeString(folder.resolve("c.txt"), "   ");
        Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("d.txt"), "Không đọc.");
        Files.createDirectory(folder.resolve("folder.txt"));
        try (RunningIngest ingest = load(stack, "folder-" + UUID.randomUUID() + "-", folder)) {
            assertThat(ingest.raw())
                    .extracting(record -> ((RawArticle) record).externalId())
                    .containsExactly("a.txt");
        }
    }

    @Test
    void load_changedFile_isTheNextRevision(LocalStack stack) throws Exception {
        String prefix = "changed-" + UUID.randomUUID() + "-";
        Files.writeString(folder.resolve("a.txt"), "Bản đầu.");
        load(stack, prefix, folder).close();
        Files.writeString(folder.resolve("a.txt"), "Bản sau.");
        try (RunningIngest ingest = load(stack, prefix, folder)) {
            assertThat(ingest.raw())
                    .extracting(record -> ((RawArticle) record).revision())
                    .containsExactly(1, 2);
        }
    }

    private static RunningIngest load(LocalStack stack, String prefix, Path folder) {
        RunningIngest ingest = RunningIngest.start(stack.kafka(), prefix, "--dongtin.folder.path=" + folder);
        RunningIngest.await("the folder is loaded", ingest.bean(FolderSource.class)::done);
        return ingest;
    }
}
