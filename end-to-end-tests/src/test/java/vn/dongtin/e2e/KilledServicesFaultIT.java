package vn.dongtin.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Kills services while articles stream in. Nobody restarts anything by hand. */
@ExtendWith(DongTinExtension.class)
class KilledServicesFaultIT {

    private static final int ARTICLES = 500;
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    @Test
    void enrichAndSearchKilledMidStream_all500AreIndexedOnce(DongTin system) throws Exception {
        String source = "kill-" + UUID.randomUUID();
        Set<String> acknowledged = new HashSet<>();
        for (int i = 0; i < ARTICLES; i++) {
            acknowledged.add(post(system, source, i));
            if (i == ARTICLES / 3) {
                system.process("ENRICH").destroyForcibly();
            } else if (i == ARTICLES / 2) {
                system.process("SEARCH").destroyForcibly();
            }
        }
        assertThat(acknowledged).hasSize(ARTICLES);
        Waiting.until("all articles are in the index", RECOVERY, () -> total(system, source) == ARTICLES);
        assertThat(indexed(system, source)).isEqualTo(acknowledged);
        assertThat(system.command("status").exitCode()).isZero();
    }

    private static String post(DongTin system, String source, int number) throws Exception {
        HttpResponse<String> answer = system.post(Map.of(
                "source",
                source,
                "externalId",
                Integer.toString(number),
                "text",
                "Bài số " + number + ": Chiều 5/12, Bộ Công Thương họp ở Hà Nội."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return DongTin.json(answer).get("id").stringValue();
    }

    /** How many articles of the source are found; -1 while search-service is away. */
    private static long total(DongTin system, String source) throws Exception {
        try {
            HttpResponse<String> answer = system.get("/api/v1/articles?facets=none&page_size=1&sources=" + source);
            return answer.statusCode() == 200
                    ? DongTin.json(answer).get("total").longValue()
                    : -1;
        } catch (java.io.IOException e) {
            return -1;
        }
    }

    /** The ids of all pages; fails when one stands there twice. */
    private static Set<String> indexed(DongTin system, String source) throws Exception {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        do {
            JsonNode list =
                    DongTin.json(system.get("/api/v1/articles?facets=none&page_size=100&sources=" + source + cursor));
            for (JsonNode article : list.get("articles")) {
                assertThat(ids.add(article.get("id").stringValue())).isTrue();
            }
            cursor =
                    list.has("nextCursor") ? "&cursor=" + list.get("nextCursor").stringValue() : "";
        } while (!cursor.isEmpty());
        return ids;
    }
}
