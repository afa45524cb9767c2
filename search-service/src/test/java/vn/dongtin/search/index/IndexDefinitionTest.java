package vn.dongtin.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexDefinitionTest {

    private final IndexDefinition definition =
            new IndexDefinition(new IndexProperties("", 1, 3, Duration.ofSeconds(2)));

    private JsonNode json() {
        return new JsonMapper().readTree(definition.json("articles"));
    }

    @Test
    void takesTheSettingsOfTheInstallation() {
        JsonNode index = json().at("/settings/index");
        assertThat(index.path("number_of_shards").asInt()).isEqualTo(3);
        assertThat(index.path("number_of_replicas").asInt()).isEqualTo(1);
        assertThat(index.path("refresh_interval").asString()).isEqualTo("2000ms");
    }

    @Test
    void theAliasShowsPublishedArticlesOnly() {
        assertThat(json().at("/aliases/articles/filter/term/state").asString()).isEqualTo("published");
    }

    @Test
    void usesOnlyAnalysisThatEveryNodeHas() {
        JsonNode analysis = json().at("/settings/analysis");
        Set<String> types = new TreeSet<>();
        for (String kind : new String[] {"char_filter", "filter"}) {
            analysis.path(kind).forEach(part -> types.add(part.path("type").asString()));
        }
        assertThat(types).isSubsetOf("mapping", "pattern_replace", "asciifolding", "edge_ngram");
    }

    @Test
    void everyTonePlacementRuleKeepsTheLength() {
        JsonNode rules = json().at("/settings/analysis/char_filter/tone_placement/mappings");
        assertThat(rules.size()).isEqualTo(60);
        rules.forEach(rule -> assertThat(rule.asString()).matches("\\p{L}{2} => \\p{L}{2}"));
    }

    @Test
    void membersThatNobodyDeclaredAreNotIndexed() {
        assertThat(json().at("/mappings/dynamic").asBoolean(true)).isFalse();
    }
}
