package vn.dongtin.text.entity.train;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.entity.sequence.EntityModel;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.train.Trainer;
import vn.dongtin.text.words.WordSegmenter;

/** Trains the models of names on all annotated texts. Needs the models of words and knowledge. */
public final class EntityTrainer implements Trainer {

    private final Tokenizer tokenizer = new Tokenizer();

    @Override
    public String stage() {
        return "entities";
    }

    @Override
    public void train(Path data, Path resources, PrintStream log) {
        WordSegmenter segmenter = WordSegmenter.load();
        AnnotationReader reader = new AnnotationReader(data);
        List<AnnotatedText> texts = new ArrayList<>(reader.articles());
        texts.addAll(reader.sentences());
        texts.addAll(reader.english());
        List<Marked> vietnamese = new ArrayList<>();
        List<Marked> english = new ArrayList<>();
        for (AnnotatedText text : texts) {
            boolean foreign = text.source() == AnnotatedText.Source.ENGLISH;
            (foreign ? english : vietnamese).add(Marked.of(text, tokenizer, segmenter));
        }
        log.println("entities: " + vietnamese.size() + " Vietnamese and " + english.size() + " English texts");
        EntityTraining training = new EntityTraining(Unlabelled.read(reader, tokenizer, segmenter));
        EntityTraining.Trained trained = training.train(vietnamese, EntityTraining.sentences(vietnamese));
        EntityModel model = new EntityModel(
                trained.resources(), trained.model(), training.trainEnglish(trained.resources(), english));
        Path file = resources.resolve("vn/dongtin/text/entity").resolve(EntityModel.RESOURCE);
        model.pack().writeTo(file);
        log.println("entities: " + model.vietnamese().featureCount() + " and "
                + model.english().featureCount() + " features, written to " + file);
    }
}
