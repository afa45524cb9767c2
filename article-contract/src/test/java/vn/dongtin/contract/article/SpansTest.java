package vn.dongtin.contract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.dongtin.contract.Property;

class SpansTest {

    private final JsonMapper mapper = JsonMapper.shared();

    @Test
    void areReadAsTheyWereWritten() {
        Property.forAll(500, random -> {
            int[] offsets = random.ints(2L * random.nextInt(50), 0, Integer.MAX_VALUE)
                    .sorted()
                    .toArray();
            Spans spans = Spans.of(offsets);

            assertThat(spans.size()).isEqualTo(offsets.length / 2);
            for (int i = 0; i < spans.size(); i++) {
                assertThat(spans.start(i)).isEqualTo(offsets[2 * i]);
                assertThat(spans.end(i)).isEqualTo(offsets[2 * i + 1]);
            }
            assertThat(mapper.readValue(mapper.writeValueAsString(spans), Spans.class))
                    .isEqualTo(spans)
                    .hasSameHashCodeAs(spans);
        });
    }

    @Test
    void areAFlatArrayInJson() {
        assertThat(mapper.writeValueAsString(Spans.of(0, 5, 7, 7))).isEqualTo("[0,5,7,7]");
        assertThat(mapper.writeValueAsString(Spans.of())).isEqualTo("[]");
    }

    @Test
    void nobodyCanChangeThem() {
        int[] offsets = {0, 5};
        Spans spans = Spans.of(offsets);
        offsets[1] = 9;
        spans.toArray()[0] = 3;

        assertThat(spans).isEqualTo(Spans.of(0, 5)).hasToString("[0, 5]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0,5,6", "5,3", "0,5,4,8", "-1,5", "-5,-3", "2147483647,0"})
    void refuseWhatIsNoSpan(String offsets) {
        int[] numbers = java.util.Arrays.stream(offsets.split(","))
                .mapToInt(Integer::parseInt)
                .toArray();

        assertThatIllegalArgumentException().isThrownBy(() -> Spans.of(numbers));
    }
}
