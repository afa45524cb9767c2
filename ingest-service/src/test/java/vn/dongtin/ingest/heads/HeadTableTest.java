package vn.dongtin.ingest.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.dongtin.contract.article.ArticleHead;
import vn.dongtin.contract.article.Route;
import vn.dongtin.contract.identity.ArticleId;

class HeadTableTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void get_unknownId_isEmpty() {
        assertThat(new HeadTable().get(id(1, 2))).isEmpty();
    }

    @Test
    void remember_everyMember_comesBack() {
        HeadTable heads = new HeadTable();
        ArticleHead head = new ArticleHead(1_760_000_000_000_000L, 7, true, Route.FEED, "fedcba9876543210");
        heads.remember(id(1, 2), head);
        assertThat(heads.get(id(1, 2))).contains(head);
    }

    @Test
    void remember_olderVersion_changesNothing() {
        HeadTable heads = new HeadTable();
        ArticleHead newer = new ArticleHead(20, 2, false, Route.PUSH, "00000000000000aa");
        heads.remember(id(1, 2), newer);
        heads.remember(id(1, 2), new ArticleHead(10, 1, false, Route.PUSH, "00000000000000bb"));
        assertThat(heads.get(id(1, 2))).contains(newer);
        assertThat(heads.size()).isOne();
    }

    @Test
    void remember_manyRandomHeads_agreesWithMap() {
        SplittableRandom random = new SplittableRandom(42);
        HeadTable heads = new HeadTable();
        Map<ArticleId, ArticleHead> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            // few distinct values on purpose: collisions in the first half of the id
            ArticleId id = id(random.nextLong(5_000), random.nextLong(8));
            ArticleHead head = new ArticleHead(
                    1 + random.nextLong(1_000),
                    1 + random.nextInt(9),
                    random.nextBoolean(),
                    random.nextBoolean() ? Route.PUSH : Route.FEED,
                    HEX.toHexDigits(random.nextLong()));
            heads.remember(id, head);
            expected.merge(id, head, (known, next) -> next.version() > known.version() ? next : known);
        }
        assertThat(heads.size()).isEqualTo(expected.size());
        expected.forEach((id, head) -> assertThat(heads.get(id)).contains(head));
    }

    /** The bound of the architecture page: at most 64 bytes an id, at every size from 100,000 on. */
    @Test
    void bytes_perId_staysBelow64() {
        SplittableRandom random = new SplittableRandom(7);
        HeadTable heads = new HeadTable();
        double worst = 0;
        for (int i = 1; i <= 1_000_000; i++) {
            heads.remember(
                    id(random.nextLong(), random.nextLong()),
                    new ArticleHead(i, 1, false, Route.PUSH, "0000000000000000"));
            if (i >= 100_000 && i % 1_000 == 0) {
                worst = Math.max(worst, heads.bytes() / (double) heads.size());
            }
        }
        assertThat(worst).isLessThanOrEqualTo(64);
    }

    private static ArticleId id(long high, long low) {
        return new ArticleId(HEX.toHexDigits(high) + HEX.toHexDigits(low));
    }
}
