package vn.dongtin.search.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Test
    void comesBackAsItWent() {
        Cursor cursor = new Cursor("f00d", List.of("1.25", "1764820500000", ID));
        assertThat(Cursor.decode(cursor.encoded())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "YWJj", "=====", "ẩn"})
    void whatWasNotMadeHereIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sortValuesMustBeThoseOfTheOrder() {
        Sorting relevancy = new Sorting(SortBy.RELEVANCY, true);
        assertThat(relevancy.values(List.of("1.25", "7", ID))).hasSize(3);
        assertThatThrownBy(() -> relevancy.values(List.of("7", ID))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> relevancy.values(List.of("NaN", "7", ID)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sorting(SortBy.PUBLISHED_AT, true).values(List.of("7", "no id")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
