package vn.dongtin.text.topic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class TopicCatalogueTest {

    private final TopicCatalogue catalogue = TopicCatalogue.load();

    @Test
    void levelOneHasSeventeenTopicsInOrder() {
        assertThat(catalogue.levelOne()).hasSize(17).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(catalogue.topics()).hasSize(139);
    }

    @Test
    void topicIsFoundByItsId() {
        assertThat(catalogue.find("medtop:04000000"))
                .isEqualTo(new Topic(
                        "medtop:04000000", null, "kinh tế, kinh doanh và tài chính", "economy, business and finance"));
        assertThat(requireNonNull(catalogue.find("medtop:20000574")).labelVi()).isEqualTo("bầu cử");
        assertThat(catalogue.find("medtop:99999999")).isNull();
    }

    @Test
    void everyTopicOfLevelTwoHasAParentOfLevelOne() {
        assertThat(catalogue.topics()).filteredOn(topic -> topic.level() == 2).allSatisfy(topic -> {
            assertThat(topic.parent()).isNotNull();
            assertThat(requireNonNull(catalogue.find(requireNonNull(topic.parent())))
                            .level())
                    .isEqualTo(1);
        });
    }

    @Test
    void labelsAreInNfcAndDifferInTheirLanguageAndParent() {
        assertThat(catalogue.topics()).allSatisfy(topic -> {
            assertThat(topic.labelVi()).isNotBlank();
            assertThat(Normalizer.isNormalized(topic.labelVi(), Normalizer.Form.NFC))
                    .isTrue();
        });
        assertThat(catalogue.topics().stream().map(topic -> topic.parent() + topic.labelVi()))
                .doesNotHaveDuplicates();
    }
}
