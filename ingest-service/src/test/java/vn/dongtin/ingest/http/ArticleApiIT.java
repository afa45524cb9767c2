package vn.dongtin.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.dongtin.contract.article.ArticleHead;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.Route;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.ingest.RunningIngest;
import vn.dongtin.ingest.heads.HeadTable;
import vn.dongtin.local.LocalStack;
import vn.dongtin.local.LocalStackExtension;

@ExtendWith(LocalStackExtension.class)
class ArticleApiIT {

    private static final int MEBIBYTE = 1 << 20;

    private static RunningIngest ingest;
    private static String kafka;
    private static final String PREFIX = "api-" + UUID.randomUUID() + "-";

    @BeforeAll
    static void start(LocalStack stack) {
        kafka = stack.kafka();
        ingest = RunningIngest.start(kafka, PREFIX);
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    @Test
    void post_newArticle_is202AndStandsInKafka() throws Exception {
        HttpResponse<String> answer = ingest.post(RunningIngest.article("Bài mới: Chiều 5/12, tại Hà Nội."));
        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode body = RunningIngest.json(answer);
        String id = body.get("id").stringValue();
        assertThat(answer.headers().firstValue("Location")).contains("http://127.0.0.1:8080/api/v1/articles/" + id);
        assertThat(body.get("revision").intValue()).isOne();
        assertThat(body.get("position").stringValue()).matches(PREFIX + "articles\\.raw-\\d+@\\d+");
        assertThat(body.get("inferred").get("language").stringValue()).isEqualTo("vi");
        assertThat(body.get("inferred")
                        .get("publishedAt")
                        .get("evidence")
                        .get("surface")
                        .stringValue())
                .isEqualTo("Chiều 5/12");
        assertThat(body.get("warnings").size()).isZero();
        RawArticle raw = raw(id).getFirst();
        assertThat(raw.version()).isEqualTo(body.get("version").longValue());
        assertThat(raw.body()).isEqualTo("Bài mới: Chiều 5/12, tại Hà Nội.");
    }

    @Test
    void post_sameContent_is200DuplicateWithoutRecord() throws Exception {
        String text = "Một bài báo về Hòa Lạc.";
        JsonNode first = RunningIngest.json(ingest.post(RunningIngest.article(text)));
        HttpResponse<String> again =
                ingest.post(RunningIngest.article(Normalizer.normalize(text, Normalizer.Form.NFD)));
        assertThat(again.statusCode()).isEqualTo(200);
        JsonNode body = RunningIngest.json(again);
        assertThat(body.get("duplicate").booleanValue()).isTrue();
        assertThat(body.get("version")).isEqualTo(first.get("version"));
        assertThat(body.has("position")).isFalse();
        assertThat(raw(first.get("id").stringValue())).hasSize(1);
    }

    @Test
    void post_changedContentOfAUrl_isTheNextRevision() throws Exception {
        String url = "\"url\":\"https://example.vn/tin/1\"";
        JsonNode first = RunningIngest.json(ingest.post("{" + url + ",\"text\":\"Bản đầu\"}"));
        JsonNode second = RunningIngest.json(ingest.post("{" + url + ",\"text\":\"Bản sau\"}"));
        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(second.get("revision").intValue()).isEqualTo(2);
        assertThat(second.get("version").longValue())
                .isGreaterThan(first.get("version").longValue());
        assertThat(raw(first.get("id").stringValue()))
                .extracting(RawArticle::body)
                .containsExactly("Bản đầu", "Bản sau");
    }

    @Test
    void post_sameArticleAtOnceFromManyClients_isAcceptedOnce() throws Exception {
        String json = RunningIngest.article("Cùng một bài, gửi cùng một lúc.");
        Callable<HttpResponse<String>> post = () -> ingest.post(json);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = clients.invokeAll(java.util.Collections.nCopies(20, post)).stream()
                    .map(Future::resultNow)
                    .map(HttpResponse::statusCode)
                    .sorted()
                    .toList();
            assertThat(statuses.getLast()).isEqualTo(202);
            assertThat(statuses.subList(0, 19)).containsOnly(200);
        }
    }

    @Test
    void post_afterRestart_isStillADuplicate() throws Exception {
        String json = RunningIngest.article("Bài trước khi khởi động lại.");
        JsonNode before = RunningIngest.json(ingest.post(json));
        RunningIngest.await(
                "the head stands in Kafka",
                () -> ingest.records("articles.heads").stream()
                        .anyMatch(record -> record.key().equals(before.get("id").stringValue())));
        try (RunningIngest other = RunningIngest.start(kafka, PREFIX)) {
            HttpResponse<String> again = other.post(json);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(RunningIngest.json(again).get("version")).isEqualTo(before.get("version"));
        }
    }

    @Test
    void post_retractedArticle_staysRetracted() throws Exception {
        String json = RunningIngest.article("Bài này đã bị rút.");
        JsonNode first = RunningIngest.json(ingest.post(json));
        ingest.bean(HeadTable.class)
                .remember(
                        new ArticleId(first.get("id").stringValue()),
                        new ArticleHead(first.get("version").longValue() + 1, 2, true, Route.PUSH, "0000000000000000"));
        HttpResponse<String> again = ingest.post(json);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(RunningIngest.json(again).get("code").stringValue()).isEqualTo("article-retracted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text":""}                      | 422 | blank-text      |
                    {"text":"  \\n "}                | 422 | blank-text      |
                    {}                               | 422 | blank-text      |
                    {"text":                         | 400 | not-json        |
                    xin chào                         | 400 | not-json        |
                    {"text":5}                       | 400 | wrong-type      | /text
                    {"text":"a","authors":[1]}       | 400 | wrong-type      | /authors/0
                    [1,2]                            | 400 | wrong-type      | ''
                    {"text":"<html><body>a"}         | 422 | looks-like-html |
                    {"text":"a","url":"x"}           | 422 | invalid-member  | /url
                    {"text":"a","publishedAt":"x"}   | 422 | invalid-member  | /publishedAt
                    """)
    void post_badInput_isAProblemThatSaysWhere(String json, int status, String code, String pointer) throws Exception {
        HttpResponse<String> answer = ingest.post(json);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = RunningIngest.json(answer);
        assertThat(problem.get("code").stringValue()).isEqualTo(code);
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        assertThat(problem.get("traceId").stringValue()).hasSize(32);
        if (pointer != null) {
            assertThat(problem.get("errors").get(0).get("pointer").stringValue())
                    .isEqualTo(pointer);
        }
    }

    @Test
    void post_unknownMember_is202WithAWarning() throws Exception {
        HttpResponse<String> answer = ingest.post("{\"text\":\"Bài có thành viên lạ\",\"mood\":\"vui\"}");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(RunningIngest.json(answer).get("warnings").get(0).get("code").stringValue())
                .isEqualTo("unknown-member");
    }

    @Test
    void post_loneSurrogatesNulAndMarks_is202WithCounts() throws Exception {
        HttpResponse<String> answer =
                ingest.post("{\"text\":\"Bài hỏng \\ud800 \\u0000 a" + "\\u0301".repeat(35) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode warnings = RunningIngest.json(answer).get("warnings");
        assertThat(warnings.findValuesAsString("code"))
                .containsExactlyInAnyOrder("lone-surrogates", "control-characters", "marks-cut");
        assertThat(warnings.findValuesAsString("count")).containsExactlyInAnyOrder("1", "1", "5");
    }

    @Test
    void post_wordOf100000Characters_is202() throws Exception {
        assertThat(ingest.post(RunningIngest.article("dài".repeat(33_334))).statusCode())
                .isEqualTo(202);
    }

    @Test
    void post_bodyOfExactlyTheLimit_is202() throws Exception {
        assertThat(ingest.post(sized(MEBIBYTE)).statusCode()).isEqualTo(202);
    }

    @Test
    void post_oneByteBeyondTheLimit_is413() throws Exception {
        assertThat(ingest.post(sized(MEBIBYTE + 1)).statusCode()).isEqualTo(413);
    }

    @Test
    void post_largeChunkedBody_is413() throws Exception {
        byte[] body = sized(3 * MEBIBYTE).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var request = ingest.request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
                .build();
        assertThat(ingest.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void post_gzipBomb_is413() throws Exception {
        assertThat(gzipped(sized(200 * MEBIBYTE)).statusCode()).isEqualTo(413);
    }

    @Test
    void post_gzip_isRead() throws Exception {
        assertThat(gzipped(RunningIngest.article("Bài nén bằng gzip.")).statusCode())
                .isEqualTo(202);
    }

    @Test
    void post_otherContentType_is415() throws Exception {
        var request = ingest.request("/api/v1/articles")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Bài"))
                .build();
        HttpResponse<String> answer = ingest.send(request);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(RunningIngest.json(answer).get("code").stringValue()).isEqualTo("unsupported-media-type");
    }

    @Test
    void get_isNotAllowedHere() throws Exception {
        HttpResponse<String> answer =
                ingest.send(ingest.request("/api/v1/articles").GET().build());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void unknownPath_is404Problem() throws Exception {
        HttpResponse<String> answer =
                ingest.send(ingest.request("/api/v1/nothing").GET().build());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(RunningIngest.json(answer).get("code").stringValue()).isEqualTo("not-found");
    }

    @Test
    void traceparent_isKeptInAnswerAndRecord() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        var request = ingest.request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .POST(BodyPublishers.ofString(RunningIngest.article("Bài có dấu vết.")))
                .build();
        HttpResponse<String> answer = ingest.send(request);
        assertThat(answer.headers().firstValue("X-Request-Id")).contains(trace);
        String id = RunningIngest.json(answer).get("id").stringValue();
        var record = ingest.records("articles.raw").stream()
                .filter(one -> one.key().startsWith(id))
                .findFirst()
                .orElseThrow();
        assertThat(new String(
                        record.headers().lastHeader("traceparent").value(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(trace);
    }

    @Test
    void health_readyAndAlive() throws Exception {
        assertThat(ingest.health("readiness").statusCode()).isEqualTo(200);
        assertThat(ingest.health("liveness").statusCode()).isEqualTo(200);
    }

    private static List<RawArticle> raw(String id) {
        return ingest.raw().stream()
                .filter(RawArticle.class::isInstance)
                .map(RawArticle.class::cast)
                .filter(article -> Objects.equals(article.id().value(), id))
                .toList();
    }

    /** An article whose JSON has exactly so many bytes. */
    private static String sized(int bytes) {
        String frame = "{\"text\":\"\"}";
        return "{\"text\":\"" + "a ".repeat((bytes - frame.length()) / 2) + "a".repeat((bytes - frame.length()) % 2)
                + "\"}";
    }

    private static HttpResponse<String> gzipped(String json) throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return ingest.send(ingest.request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray()))
                .build());
    }
}
