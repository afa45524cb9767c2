package vn.dongtin.local.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteTest {

    @ParameterizedTest
    @CsvSource({
        "launcher,vn.dongtin.local.PortsTest,UNIT",
        "launcher,vn.dongtin.local.PortsTest$Nested,UNIT",
        "launcher,vn.dongtin.local.DedicatedStackIT,INTEGRATION",
        "search-service,vn.dongtin.search.IndexingIT$Later,INTEGRATION",
        "end-to-end-tests,vn.dongtin.SeedsIT,END_TO_END",
        "end-to-end-tests,vn.dongtin.SeedsFaultIT,FAULTS",
        "search-service,vn.dongtin.search.NodeAwayFaultIT,FAULTS",
        "end-to-end-tests,vn.dongtin.PageBrowserIT,BROWSER",
        "end-to-end-tests,vn.dongtin.ComposeContainersIT,CONTAINERS"
    })
    void aClassBelongsToTheSuiteOfItsNameAndModule(String module, String type, Suite suite) {
        assertThat(Suite.of(module, type)).isEqualTo(suite);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Suite.named("smoke"))
                .hasMessage(
                        "There is no suite smoke: there are unit, integration, end-to-end, faults, browser, containers.");
    }
}
