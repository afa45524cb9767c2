package vn.dongtin.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stopped and started again: everything is still there, nothing twice. */
class RestartIT {

    @Test
    void downAndUp_keepsArticlesAndLoadsTheSeedsOnce() throws Exception {
        try (DongTin system = DongTin.up()) {
            assertThat(system.post(Map.of("text", "Bài trước khi dừng máy.")).statusCode())
                    .isEqualTo(202);
            assertThat(system.command("down").exitCode()).isZero();
            assertThat(system.command("status").exitCode()).isEqualTo(1);
            assertThat(system.command("down").exitCode()).isZero();
            Command up = system.command("up", "--detach", "--port-base", Integer.toString(system.portBase()));
            assertThat(up.exitCode()).as(up.output()).isZero();
            assertThat(up.output()).doesNotContainIgnoringCase("error").doesNotContain("Exception");
            Waiting.until("all six are found", java.time.Duration.ofSeconds(60), () -> {
                var list = DongTin.json(system.get("/api/v1/articles?facets=none"));
                return list.get("total").longValue() == 6;
            });
            for (var article :
                    DongTin.json(system.get("/api/v1/articles?facets=none")).get("articles")) {
                assertThat(article.get("revision").intValue()).isOne();
            }
        }
    }
}
