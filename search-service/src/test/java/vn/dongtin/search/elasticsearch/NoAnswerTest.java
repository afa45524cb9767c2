package vn.dongtin.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class NoAnswerTest {

    @Test
    void causes_connectionNotToBeHadInTime_isNoAnswer() {
        RuntimeException wrapped =
                new RuntimeException("error while performing request", new TimeoutException("overdue"));
        assertThat(NoAnswer.causes(wrapped)).isTrue();
        assertThat(NoAnswer.causes(new RuntimeException(new RuntimeException(new IOException("reset")))))
                .isTrue();
    }

    @Test
    void causes_faultOfOurOwn_isNone() {
        assertThat(NoAnswer.causes(new IllegalStateException("bug"))).isFalse();
    }
}
