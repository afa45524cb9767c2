package vn.dongtin.search.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dongtin.contract.problem.Problem;
import vn.dongtin.contract.problem.ProblemException;

class ListParametersTest {

    private final ListParameters parameters =
            new ListParameters(Clock.fixed(Instant.parse("2025-12-05T12:00:00Z"), ZoneOffset.UTC));

    private ListQuery read(String... namesAndValues) {
        Map<String, String[]> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return parameters.read(values);
    }

    @Test
    void hasDefaults() {
        ListQuery query = read();
        assertThat(query.sorting()).isEqualTo(new Sorting(SortBy.PUBLISHED_AT, true));
        assertThat(query.page().size()).isEqualTo(20);
        assertThat(query.facets()).containsExactlyInAnyOrder(Facet.values());
        assertThat(query.filters().queries()).isEmpty();
        assertThat(read("q", "amazon").sorting().by()).isEqualTo(SortBy.RELEVANCY);
    }

    @Test
    void listsMayBeRepeatedOrSeparatedByCommas() {
        ListQuery query = parameters.read(Map.of("sources", new String[] {"a, b", "c,,a"}));
        assertThat(query.filters().sources()).containsExactly("a", "b", "c");
    }

    @Test
    void aSingleParameterGivenTwiceIsRefused() {
        assertThatThrownBy(() -> parameters.read(Map.of("q", new String[] {"a", "b"})))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void everyFaultIsTold() {
        assertThatThrownBy(() -> read("page_size", "0", "lang", "fr", "from", "x"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().errors())
                                .extracting(Problem.Fault::pointer)
                                .containsExactlyInAnyOrder("?page_size", "?lang", "?from"));
    }

    @Test
    void theFingerprintIsThatOfTheListAndNotOfThePage() {
        String fingerprint = read("q", "a").page().fingerprint();
        assertThat(read("q", "a", "page_size", "5", "facets", "none").page().fingerprint())
                .isEqualTo(fingerprint);
        assertThat(read("q", "b").page().fingerprint()).isNotEqualTo(fingerprint);
        assertThat(read("q", "a", "lang", "vi").page().fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void theNearestNameIsFoundAndNoFarOne() {
        List<String> names = List.of("q", "sources", "page_size", "from", "to");
        assertThat(NearestName.of("source", names)).contains("sources");
        assertThat(NearestName.of("pageSize", names)).contains("page_size");
        assertThat(NearestName.of("colour", names)).isEmpty();
        assertThat(NearestName.of("x".repeat(10_000), names)).isEmpty();
    }
}
