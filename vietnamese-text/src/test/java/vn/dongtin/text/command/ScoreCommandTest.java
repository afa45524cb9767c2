package vn.dongtin.text.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScoreCommandTest {

    private static final String GOLD = """
            {"id":"a","title":"Ở Huế","text":"Ông An đến Huế.","mentions":[\
            {"start":2,"end":5,"type":"LOC","field":"title"},{"start":4,"end":6,"type":"PER"},\
            {"start":11,"end":14,"type":"LOC"}],"topics":[{"id":"medtop:04000000"}]}
            {"id":2,"text":"Mưa.","mentions":[]}
            """;

    @TempDir
    private Path folder;

    private Run score(String system, String... more) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.ndjson"), GOLD);
        Path given = Files.writeString(folder.resolve("system.ndjson"), system);
        String[] words = new String[5 + more.length];
        System.arraycopy(
                new String[] {"score", "--gold", gold.toString(), "--system", given.toString()}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return Run.of(folder, "", words);
    }

    private static String row(Run run, String name) {
        return run.lines().stream()
                .filter(line -> line.startsWith(name + "  "))
                .findFirst()
                .orElse("")
                .substring(name.length())
                .strip()
                .replaceAll(" +", " ");
    }

    @Test
    void goldAgainstItselfIsPerfect() throws IOException {
        Run run = score(GOLD);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(row(run, "mentions, span and type")).isEqualTo("100.00 100.00 100.00 3");
        assertThat(row(run, "topics, level 1")).isEqualTo("100.00 100.00 100.00 1");
    }

    @Test
    void rightWrongAndMissingCount() throws IOException {
        Run run = score("""
                {"id":"a","mentions":[{"start":4,"end":6,"type":"ORG"},{"start":11,"end":14,"type":"LOC"}],\
                "topics":[{"id":"medtop:04000000"},{"id":"medtop:15000000"}]}
                {"id":"other","mentions":[]}
                """);
        assertThat(row(run, "mentions, span and type")).isEqualTo("50.00 33.33 40.00 3");
        assertThat(row(run, "mentions, span")).isEqualTo("100.00 66.67 80.00 3");
        assertThat(row(run, "mentions, PER")).isEqualTo("0.00 0.00 0.00 1");
        assertThat(row(run, "topics, level 1")).isEqualTo("50.00 100.00 66.67 1");
        assertThat(run.err()).contains("1 of 2 articles have no answer").contains("1 answers are to no article");
    }

    @Test
    void alignmentFindsOffsetsOfARewrittenText() throws IOException {
        String system = """
                {"id":"a","title":"Ở Huế","text":"Ông An  đến Huế .","mentions":[\
                {"start":4,"end":6,"type":"PER"},{"start":12,"end":15,"type":"LOC"}]}
                """;
        assertThat(row(score(system), "mentions, span and type")).isEqualTo("50.00 33.33 40.00 3");
        assertThat(row(score(system, "--align"), "mentions, span and type")).isEqualTo("100.00 66.67 80.00 3");
    }

    @Test
    void lineThatIsNoJsonIsNamed() throws IOException {
        Run run = score("{\"id\":\"a\"}\nkaputt\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("system.ndjson, line 2:");
    }

    @Test
    void missingOptionIsNamed() {
        assertThat(Run.of(folder, "", "score").err()).contains("--gold");
    }
}
