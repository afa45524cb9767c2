package vn.dongtin.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    Path folder;

    @Test
    void copiesOurJarsAndLeavesTheOthersInPlace() throws IOException {
        var target = folder.resolve("enrich-service/target");
        write(target.resolve("enrich-service-0.1.0-SNAPSHOT.jar"));
        write(target.resolve("enrich-service-0.1.0-SNAPSHOT-sources.jar"));
        write(target.resolve("lib/article-contract-0.1.0-SNAPSHOT.jar"));
        write(target.resolve("lib/kafka-clients-4.2.1.jar"));
        var stage = folder.resolve("run/enrich-service");

        var classPath = new Staging(folder.resolve("run")).classPath(new BuiltModule(folder.resolve("enrich-service")));

        assertThat(classPath)
                .startsWith(
                        stage.resolve("enrich-service-0.1.0-SNAPSHOT.jar").toString(),
                        stage.resolve("article-contract-0.1.0-SNAPSHOT.jar").toString(),
                        target.resolve("lib/kafka-clients-4.2.1.jar").toString())
                .hasSize(4);
        assertThat(stage.resolve("article-contract-0.1.0-SNAPSHOT.jar")).exists();
    }

    @Test
    void namesAModuleThatIsNotBuilt() {
        var module = new BuiltModule(folder.resolve("enrich-service"));

        assertThatThrownBy(() -> new Staging(folder).classPath(module))
                .hasMessageContaining("enrich-service is not built");
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
