package vn.dongtin.text.knowledge.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.knowledge.Entry;
import vn.dongtin.text.knowledge.KnowledgeBase;

class SourceFilesTest {

    private static final String ROW =
            "dt:ministry:bo-thu\tORG\tBộ Thử và Nghiệm\tMinistry of Tests\tBộ T&N|Thử~\t\t2001-02-03\t2010-12-31\t\tQ42\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<SourceEntry> read(String content) throws IOException {
        Files.writeString(folder.resolve("table.tsv"), content);
        return SourceFiles.read(folder);
    }

    @Test
    void rowIsRead() throws IOException {
        SourceEntry entry = read("# comment\n\n" + ROW).getFirst();
        assertThat(entry.type()).isEqualTo(EntityType.ORG);
        assertThat(entry.kind()).isEqualTo("ministry");
        assertThat(entry.aliases()).containsExactly("Bộ T&N", "Thử~");
        assertThat(entry.from()).isEqualTo(LocalDate.of(2001, 2, 3));
    }

    @Test
    void imageKeepsAllOfAnEntry() throws IOException {
        KnowledgeBase knowledge =
                KnowledgeBase.of(new KnowledgeImage(read(ROW)).output().toByteArray());
        Entry entry = knowledge.find("dt:ministry:bo-thu");
        assertThat(entry)
                .isEqualTo(new Entry(
                        "dt:ministry:bo-thu",
                        EntityType.ORG,
                        "ministry",
                        "Bộ Thử và Nghiệm",
                        "Ministry of Tests",
                        LocalDate.of(2001, 2, 3),
                        LocalDate.of(2010, 12, 31),
                        null,
                        null,
                        "Q42"));
    }

    @Test
    void sameTablesGiveTheSameBytes() throws IOException {
        byte[] first = new KnowledgeImage(read(ROW)).output().toByteArray();
        byte[] second = new KnowledgeImage(read(ROW)).output().toByteArray();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void badRowIsNamed() {
        assertThatThrownBy(() -> read("dt:Bad Id\tORG\tTên\n")).hasMessageContaining("table.tsv:1");
        assertThatThrownBy(() -> read("dt:a:b\tXYZ\tTên\n")).hasMessageContaining("table.tsv:1");
        assertThatThrownBy(() -> read("dt:a:b\tORG\tTên\t\t\t\t2001-13-01\n")).hasMessageContaining("table.tsv:1");
    }

    @Test
    void entryThatRefersToNothingIsRefused() {
        assertThatThrownBy(() -> new KnowledgeImage(read("dt:a:b\tORG\tTên\t\t\tdt:a:c\n")).output())
                .hasMessageContaining("dt:a:c");
        assertThatThrownBy(() -> new KnowledgeImage(read(ROW + ROW))).hasMessageContaining("dt:ministry:bo-thu");
    }

    @Test
    void spellingsOfOneNameAreMade() {
        assertThat(NameVariants.of("Bộ Kế hoạch và Đầu tư")).contains("Bộ Kế hoạch & Đầu tư", "Bộ Kế hoạch - Đầu tư");
        assertThat(NameVariants.of("Thụy Sĩ")).contains("Thụy Sỹ");
        assertThat(NameVariants.of("Quận 1")).contains("quận 1");
    }

    @Test
    void oldWardsAreReadFromTheWordsOfTheReform() {
        List<PlaceFiles.Ward> wards = List.of(
                new PlaceFiles.Ward("1", "Hoa Mai", "Phường Hoa Mai", "Hoa Mai", "Huế"),
                new PlaceFiles.Ward("2", "Hoa Đào", "Xã Hoa Đào", "Hoa Dao", "Huế"));
        List<SourceEntry> entries = Wards.of(
                wards,
                java.util.Map.of(
                        "1", "Phường Hoa Mai, Xã Cúc Vàng (huyện Gió), Xã Lan", "2", "Xã Lan và Xã Huệ Trắng"));
        assertThat(entries)
                .extracting(SourceEntry::id)
                .containsExactly(
                        "dt:ward:hoa-mai-hue", "dt:ward:hoa-dao-hue", "dt:ward:cuc-vang-hue", "dt:ward:hue-trang-hue");
        assertThat(entries.get(1).from()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(entries.get(2).successor()).isEqualTo("dt:ward:hoa-mai-hue");
    }
}
