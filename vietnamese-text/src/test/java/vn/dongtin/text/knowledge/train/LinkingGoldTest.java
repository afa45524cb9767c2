package vn.dongtin.text.knowledge.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dongtin.text.knowledge.EntityLinker;
import vn.dongtin.text.knowledge.KnowledgeBase;

class LinkingGoldTest {

    private static final EntityLinker LINKER = new EntityLinker(KnowledgeBase.load());

    @Test
    void goldIsLinkedAsItsGateDemands() {
        List<String> wrong = new ArrayList<>();
        int names = 0;
        for (LinkingGold.Case one : LinkingGold.read()) {
            List<String> found = LINKER.link(one.text().tokens(), one.text().mentions(), one.published());
            for (int i = 0; i < found.size(); i++) {
                names++;
                if (!KnowledgeEvaluation.matches(one.ids().get(i), found.get(i))) {
                    wrong.add(one.text().surface(i) + " is " + found.get(i));
                }
            }
        }
        assertThat(names).isGreaterThanOrEqualTo(200);
        assertThat(wrong).hasSizeLessThan(names / 20);
    }

    @Test
    void everyIdOfTheGoldIsAnEntryOrMadeByRule() {
        KnowledgeBase knowledge = KnowledgeBase.load();
        List<String> unknown = LinkingGold.read().stream()
                .flatMap(one -> one.ids().stream())
                .filter(id -> !id.equals("-") && !id.startsWith("dt:org:") && !id.matches(".*-\\d+"))
                .filter(id -> knowledge.find(id) == null)
                .toList();
        assertThat(unknown).isEmpty();
    }
}
