package vn.dongtin.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dongtin.text.entity.EntityType;

/** The names of the five given articles, read from the folder {@code seeds} of the project by the whole annotator. */
final class SeedNamesTest {

    private static final List<NameTag> NAMES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Annotator annotator = Annotator.load();
        try (DirectoryStream<Path> seeds = Files.newDirectoryStream(Path.of("..", "seeds"), "*.txt")) {
            for (Path seed : seeds) {
                NAMES.addAll(annotator
                        .annotate(ArticleText.of(Files.readString(seed)))
                        .mentions());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Lê Thành Long,dt:person:le-thanh-long",
        "Phạm Đức Long,dt:person:pham-duc-long",
        "Susan Pointer,dt:person:susan-pointer",
        "Alex Rogers,nil:per:alex-rogers",
        "Rogers,nil:per:alex-rogers",
        "Amazon Global Selling,dt:company:amazon-global-selling",
        "Amazon,dt:company:amazon",
        "Tập đoàn Amazon,dt:company:amazon",
        "Bộ Công Thương,dt:ministry:bo-cong-thuong",
        "Mỹ,dt:country:united-states",
        "Hoa Kỳ,dt:country:united-states"
    })
    void nameHasOneIdWhereverItStands(String surface, String id) {
        assertThat(NAMES)
                .filteredOn(name -> name.surface().equals(surface))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.entityId()).isEqualTo(id));
    }

    @Test
    void amazonIsAnOrganisationWhereverItStands() {
        assertThat(NAMES)
                .filteredOn(name -> name.surface().equals("Amazon"))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(name.type()).isEqualTo(EntityType.ORG));
    }
}
