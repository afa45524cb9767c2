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

/** All dates of the five given articles, with and without what is known beside their text. */
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
    void collectionTimeGivesThePublicationAndWithItAllDates(String seed, String expected) throws IOException {
        String text = text(seed);
        PublicationDate published = requireNonNull(new PublicationDateFinder().find(null, text, COLLECTED));
        LocalDate day = LocalDate.ofInstant(published.startInstant(), DatePrecision.VIETNAM);
        assertThat(dates(text, new DateContext(day, COLLECTED))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "002#2025-06-11#Chiều ngày 10-6=2025-06-10; năm 2045=2045",
                "003#2026-01-15#tháng 9/2018=2018-09; ngày 14/1=2026-01-14",
                "004#2024-06-26#ngày 25/6=2024-06-25; tháng 7/1995=1995-07; tháng 7/2013=2013-07; năm ngoái=2023;"
                        + " năm 2025=2025; năm 2030=2030; năm 2021=2021; Năm 2023=2023"
            })
    void knownPublicationGivesAllDates(String seed, LocalDate publishedOn, String expected) throws IOException {
        assertThat(dates(text(seed), new DateContext(publishedOn, null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "000#2025-12-05#Chiều 5/12=2025-12-05; năm 2025=2025; 12 tháng qua=XXXX-XX/XXXX-XX; năm 2024=2024",
                "001#2025-12-04T10:55:00+07:00"
                        + "#10:55, 04/12/2025=2025-12-04T10:55:00+07:00; Chiều 3/12=2025-12-03; năm 2026=2026",
                "002#none#Chiều ngày 10-6=XXXX-06-10; năm 2045=2045",
                "003#none#tháng 9/2018=2018-09; ngày 14/1=XXXX-01-14",
                "004#2023-06-25#ngày 25/6=2023-06-25; tháng 7/1995=1995-07; tháng 7/2013=2013-07; năm ngoái=XXXX;"
                        + " năm 2025=2025; năm 2030=2030; năm 2021=2021; Năm 2023=2023"
            })
    void textAloneGivesNoYearThatIsAGoal(String seed, String publication, String expected) throws IOException {
        String text = text(seed);
        PublicationDate published = new PublicationDateFinder().find(null, text, null);
        assertThat(published == null ? "none" : published.value()).isEqualTo(publication);
        assertThat(dates(text, DateContext.NONE)).isEqualTo(expected);
    }

    private static String dates(String text, DateContext context) {
        return new DateParser()
                .parse(text, context).stream()
                        .map(date -> date.surface() + "=" + date.value())
                        .collect(Collectors.joining("; "));
    }

    private static String text(String seed) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("..", "seeds"), seed + "_*.txt")) {
            return TextNormalizer.normalize(Files.readString(files.iterator().next()))
                    .text();
        }
    }
}
