package vn.dongtin.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dongtin.local.LocalStack;
import vn.dongtin.local.LocalStackExtension;

@ExtendWith(LocalStackExtension.class)
class LostIndexIT {

    private static final EnrichedFixture FIRST = EnrichedFixture.of("Bài thứ nhất", "Có từ trước.");
    private static final EnrichedFixture SECOND = EnrichedFixture.of("Bài thứ hai", "Đến sau khi mất chỉ mục.");

    @Test
    void anIndexThatVanishesIsMadeAgainAndFilledFromTheBeginning(LocalStack stack) {
        try (RunningSearch search = RunningSearch.start(stack)) {
            search.send(FIRST);
            search.awaitStored(FIRST.id());
            search.elasticsearch("DELETE", "/" + search.prefix() + "articles-1", "");
            search.send(SECOND);
            search.awaitStored(SECOND.id());
            search.awaitStored(FIRST.id());
            Wait.until(() -> search.articles("q", "bài").ids().size() == 2);
        }
    }

    @Test
    void anIndexThatVanishedWhileTheServiceWasDownIsFilledFromTheBeginning(LocalStack stack) {
        String prefix;
        try (RunningSearch search = RunningSearch.start(stack)) {
            prefix = search.prefix();
            search.send(FIRST);
            search.awaitStored(FIRST.id());
            search.send(SECOND);
            search.awaitStored(SECOND.id());
        }
        try (RunningSearch search = RunningSearch.start(stack, prefix)) {
            assertThat(search.counted("stored"))
                    .as("nothing is read twice when the index is there")
                    .isZero();
            search.elasticsearch("DELETE", "/" + prefix + "articles-1", "");
        }
        try (RunningSearch search = RunningSearch.start(stack, prefix)) {
            search.awaitStored(FIRST.id());
            search.awaitStored(SECOND.id());
        }
    }
}
