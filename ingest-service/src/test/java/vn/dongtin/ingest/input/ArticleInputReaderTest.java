package vn.dongtin.ingest.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.article.Warning;
import vn.dongtin.contract.problem.Problem;
import vn.dongtin.contract.problem.ProblemException;

class ArticleInputReaderTest {

    private final ArticleInputReader reader = new ArticleInputReader();

    @Test
    void read_everyMember_isTaken() {
        ArticleInput input = read("""
                {"text":"Bài","html":"<p>","title":"T","url":"https://a.vn/1","language":"vi","publishedAt":"2025",
                 "authors":["An","Bình"],"source":"a.vn","externalId":"1","rights":"©"}""");
        assertThat(input.text()).isEqualTo("Bài");
        assertThat(input.authors()).containsExactly("An", "Bình");
        assertThat(input.externalId()).isEqualTo("1");
        assertThat(input.warnings()).isEmpty();
    }

    @Test
    void read_nullMember_isAbsent() {
        assertThat(read("{\"text\":null,\"authors\":null}").text()).isNull();
    }

    @Test
    void read_unknownMember_isAWarningWithItsPointer() {
        assertThat(read("{\"text\":\"a\",\"a/b~c\":1}").warnings())
                .extracting(Warning::code, Warning::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unknown-member", "/a~1b~0c"));
    }

    @Test
    void read_thousandUnknownMembers_listsTwenty() {
        StringBuilder json = new StringBuilder("{\"text\":\"a\"");
        for (int i = 0; i < 1_000; i++) {
            json.append(",\"m").append(i).append("\":0");
        }
        assertThat(read(json + "}").warnings()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "nope", "{\"text\":\"a\"} x", "{\"text\":\"a", "\u0000", "{'text':'a'}"})
    void read_noJson_isNotJson(String json) {
        assertThat(problem(json).code()).isEqualTo("not-json");
    }

    @Test
    void read_deepNesting_isNotJson() {
        assertThat(problem("[".repeat(100_000)).code()).isEqualTo("not-json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                              | ''
                    "text"                          | ''
                    null                            | ''
                    {"text":1}                      | /text
                    {"text":{"a":1}}                | /text
                    {"text":"a","title":["a"]}      | /title
                    {"text":"a","publishedAt":2025} | /publishedAt
                    {"text":"a","authors":"An"}     | /authors
                    {"text":"a","authors":["An",1]} | /authors/1
                    """)
    void read_wrongType_namesThePointer(String json, String pointer) {
        Problem problem = problem(json);
        assertThat(problem.code()).isEqualTo("wrong-type");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).extracting(Problem.Fault::pointer).containsExactly(pointer);
    }

    @Test
    void read_twoWrongTypes_namesBoth() {
        assertThat(problem("{\"text\":1,\"title\":2}").errors()).hasSize(2);
    }

    private ArticleInput read(String json) {
        return reader.read(json.getBytes(UTF_8));
    }

    private Problem problem(String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(json)).problem();
    }
}
