package vn.dongtin.text.entity.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dongtin.text.entity.EntityTagger;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.sequence.EntityModel;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.words.WordSegmenter;

/** Training on a small corpus of our own. */
final class EntityTrainingTest {

    private static final List<String> SENTENCES = List.of(
            "Ông [PER:Lê Văn Tám] sống ở [LOC:Cần Thơ].",
            "Bà [PER:Trần Thị Hoa] đến [LOC:Đà Nẵng] hôm qua.",
            "[ORG:Công ty Bình Minh] mở cửa hàng ở [LOC:Huế].",
            "[ORG:Trường Đại học Sao Mai] tuyển sinh tại [LOC:Vinh].",
            "Anh [PER:Phạm Hùng] làm ở [ORG:Công ty Ánh Sáng].",
            "Trời hôm nay nhiều mây, chiều có mưa.");

    private final Tokenizer tokenizer = new Tokenizer();
    private final WordSegmenter segmenter = WordSegmenter.load();

    @Test
    void sameTextsGiveTheSameBytes() {
        assertThat(train()).isEqualTo(train());
    }

    @Test
    void trainedModelFindsNamesOfTheKindItSaw() {
        EntityModel learnt = EntityModel.of(
                train(), vn.dongtin.text.knowledge.Lexicon.load(), vn.dongtin.text.knowledge.KnowledgeBase.load());
        Marked text = marked("Ông [PER:Lê Văn Tám] sống ở [LOC:Cần Thơ].");
        assertThat(new EntityTagger(learnt).tag(text.tokens(), text.words()))
                .extracting(mention -> mention.span().type())
                .containsExactly(EntityType.PER, EntityType.LOC);
    }

    @Test
    void missingDataIsNamed(@TempDir Path empty) {
        assertThatThrownBy(() -> new EntityTrainer().train(empty, empty, System.out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(empty.resolve("entities").toString());
    }

    private byte[] train() {
        List<Marked> texts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            SENTENCES.forEach(sentence -> texts.add(marked(sentence)));
        }
        List<Unlabelled> articles = new ArrayList<>();
        for (Marked text : texts) {
            articles.add(new Unlabelled(text.tokens(), text.words()));
        }
        EntityTraining training = new EntityTraining(articles);
        EntityTraining.Trained trained = training.train(texts, Set.of());
        return new EntityModel(trained.resources(), trained.model(), training.trainEnglish(trained.resources(), texts))
                .pack()
                .toByteArray();
    }

    private Marked marked(String sentence) {
        InlineMarks marks = new InlineMarks().append(sentence);
        AnnotatedText text =
                new AnnotatedText(sentence, sentence, AnnotatedText.Source.SENTENCES, marks.text(), marks.names());
        return Marked.of(text, tokenizer, segmenter);
    }
}
