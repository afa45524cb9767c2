package vn.dongtin.text.date;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dongtin.text.normal.TextNormalizer;

/** All dates of the five given articles, read from the day of publication that their text tells. */
final class SeedDatesTest {

    private static final Instant COLLECTED = Instant.parse("2026-11-21T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "000#Chiều 5/12=2025-12-05; năm 2025=2025; 12 tháng qua=2024-12/2025-11; năm 2024=2024",
                "001#10:55, 04/12/2025=2025-12-04T10:55:00+07:00; Chiều 3/12=2025-12-03; năm 2026=2026",
                "002#Chiều ngày 10-6=2026-06-10; năm 2045=2045",
                "003#tháng 9/2018=2018-09; ngày 14/1=2026-01-14",
                "004#ngày 25/6=2025-06-25; tháng 7/1995=1995-07; tháng 7/2013=2013-07; năm ngoái=2024; năm 2025=2025;"
                        + " năm 2030=2030; năm 2021=2021; Năm 2023=2023"
            })
    void allDatesAreFoundWithTheirValues(String seed, String expected) throws IOException {
        String text = text(seed);
        PublicationDate published = requireNonNull(new PublicationDateFinder().find(null, text, COLLECTED));
        LocalDate day = LocalDate.ofInstant(published.startInstant(), DatePrecision.VIETNAM);
        assertThat(new DateParser()
                        .parse(text, new DateContext(day, COLLECTED)).stream()
                                .map(date -> date.surface() + "=" + date.value())
                                .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String text(String seed) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("..", "seeds"), seed + "_*.txt")) {
            return TextNormalizer.normalize(Files.readString(files.iterator().next()))
                    .text();
        }
    }
}
