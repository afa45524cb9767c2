package vn.dongtin.contract.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.Property;
import vn.dongtin.contract.RandomArticles;

class ArticleKeyTest {

    private static final String ID = "67fcd6a56f86c89fcc2da8e3c67b3a54";

    @Test
    void isReadAsItIsWritten() {
        Property.forAll(1_000, random -> {
            RandomArticles some = new RandomArticles(random);
            ArticleKey key = new ArticleKey(some.id(), some.version());

            assertThat(ArticleKey.parse(key.toString())).isEqualTo(key);
            assertThat(ArticleKey.idPart(key.toString())).isEqualTo(key.id().value());
            assertThat(ArticleKey.idPart(key.id().value())).isEqualTo(key.id().value());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                ID,
                ID + "@",
                "@1",
                ID + "@0",
                ID + "@-1",
                ID + "@+1",
                ID + "@01",
                ID + "@ 1",
                ID + "@1 ",
                ID + "@1@2",
                ID + "@1#3",
                ID + "@1.0",
                ID + "@1e3",
                ID + "@0x1",
                ID + "@١",
                ID + "@9007199254740992",
                ID + "@99999999999999999999",
                "67FCD6A56F86C89FCC2DA8E3C67B3A54@1",
                "67fcd6a56f86c89fcc2da8e3c67b3a5@1",
                " " + ID + "@1"
            })
    void anotherSpellingIsRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleKey.parse(key));
    }

    @Test
    void aHostileKeyIsNotQuoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleKey.parse(ID + "@" + "9".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleKey.parse("x".repeat(100_000) + "@1"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }
}
