package vn.dongtin.text.entity.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.dongtin.text.entity.EntityType;

final class InlineMarksTest {

    @Test
    void marksAreTakenOutAndNamesKeepTheirPlace() {
        InlineMarks marks = new InlineMarks().append("Anh [PER:Minh] rời [LOC:Huế] [1].");
        assertThat(marks.text()).isEqualTo("Anh Minh rời Huế [1].");
        assertThat(marks.names())
                .containsExactly(new CharSpan(4, 8, EntityType.PER), new CharSpan(13, 16, EntityType.LOC));
    }

    @Test
    void openMarkIsRefused() {
        assertThatThrownBy(() -> new InlineMarks().append("Anh [PER:Minh rời Huế."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not closed");
    }
}
