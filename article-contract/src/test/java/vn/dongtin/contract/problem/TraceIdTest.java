package vn.dongtin.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceIdTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void of_traceContext_winsOverRequestId() {
        assertThat(TraceId.of("00-" + TRACE + "-b7ad6b7169203331-01", "mine")).isEqualTo(TRACE);
    }

    @Test
    void of_requestId_isTakenWhenThereIsNoTrace() {
        assertThat(TraceId.of(null, "job-17.b")).isEqualTo("job-17.b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "x\ny",
                "<script>",
                "é",
                "0123456789012345678901234567890123456789012345678901234567890123x"
            })
    void of_whatCouldBreakALog_isReplaced(String requestId) {
        assertThat(TraceId.of("rubbish", requestId)).matches("[0-9a-f]{32}");
    }
}
