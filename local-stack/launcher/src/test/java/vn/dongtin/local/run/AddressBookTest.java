package vn.dongtin.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.local.system.Ports;

class AddressBookTest {

    private static final long SELF = ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Test
    void holdsAddressesAndProcesses() {
        var file = folder.resolve("addresses.env");
        var book = new AddressBook(file, Ports.from(20_000));

        book.started("kafka", 41);
        book.started("kafka", 42);

        assertThat(AddressBook.read(file))
                .containsEntry("DONGTIN_SEARCH_URL", "http://127.0.0.1:20000")
                .containsEntry("DONGTIN_INGEST_URL", "http://127.0.0.1:20001")
                .containsEntry("DONGTIN_ENRICH_URL", "http://127.0.0.1:20002")
                .containsEntry("DONGTIN_KAFKA", "127.0.0.1:20003")
                .containsEntry("DONGTIN_ELASTICSEARCH_URL", "http://127.0.0.1:20004")
                .containsEntry("DONGTIN_SEARCH_MANAGEMENT_URL", "http://127.0.0.1:20005")
                .containsEntry("DONGTIN_INGEST_MANAGEMENT_URL", "http://127.0.0.1:20006")
                .containsEntry("DONGTIN_LAUNCHER_PID", Long.toString(SELF))
                .containsEntry("DONGTIN_KAFKA_PID", "42");
    }

    @Test
    void isReadyOnlyForTheLauncherThatSaidSo() {
        var file = folder.resolve("addresses.env");
        var book = new AddressBook(file, Ports.defaults());
        book.started("kafka", 42);
        assertThat(AddressBook.isReady(AddressBook.read(file), SELF)).isFalse();

        book.ready();

        assertThat(AddressBook.isReady(AddressBook.read(file), SELF)).isTrue();
        assertThat(AddressBook.isReady(AddressBook.read(file), SELF + 1)).isFalse();
    }

    @Test
    void isGoneWhenNothingRuns() {
        var file = folder.resolve("addresses.env");
        var book = new AddressBook(file, Ports.defaults());
        book.ready();

        book.delete();

        assertThat(AddressBook.read(file)).isEmpty();
    }
}
