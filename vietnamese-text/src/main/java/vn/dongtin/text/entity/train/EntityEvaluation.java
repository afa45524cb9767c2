package vn.dongtin.text.entity.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dongtin.text.entity.EntityTagger;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.entity.sequence.EntityModel;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;
import vn.dongtin.text.words.WordSegmenter;

/**
 * Measures the tagger by cross-validation in five folds: trained on four, tested on the fifth, each text tested once.
 * Sentences of one article and articles of one story lie in one fold. A name counts as right when type, first and last
 * token are.
 */
public final class EntityEvaluation implements Evaluation {

    private static final Set<EntityType> MAIN = Set.of(EntityType.PER, EntityType.ORG, EntityType.LOC);
    private static final String ALL = "PER/ORG/LOC";

    private final Tokenizer tokenizer = new Tokenizer();
    private final Map<AnnotatedText.Source, Map<String, Folds>> figures = new EnumMap<>(AnnotatedText.Source.class);

    @Override
    public String stage() {
        return "entities";
    }

    @Override
    public List<Figure> run(Path data) {
        WordSegmenter segmenter = WordSegmenter.load();
        AnnotationReader reader = new AnnotationReader(data);
        List<Marked> vietnamese = new ArrayList<>();
        List<Marked> english = new ArrayList<>();
        mark(reader, segmenter, vietnamese, english);
        EntityTraining training = new EntityTraining(Unlabelled.read(reader, tokenizer, segmenter));
        Set<String> annotated = EntityTraining.sentences(vietnamese);
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            EntityTraining.Trained trained = training.train(outside(vietnamese, fold), annotated);
            EntityModel model = new EntityModel(
                    trained.resources(),
                    trained.model(),
                    training.trainEnglish(trained.resources(), outside(english, fold)));
            test(new EntityTagger(model), inside(vietnamese, fold), inside(english, fold));
        }
        return table();
    }

    private void mark(AnnotationReader reader, WordSegmenter segmenter, List<Marked> vietnamese, List<Marked> english) {
        List<AnnotatedText> texts = new ArrayList<>(reader.articles());
        texts.addAll(reader.sentences());
        texts.addAll(reader.english());
        for (AnnotatedText text : texts) {
            boolean foreign = text.source() == AnnotatedText.Source.ENGLISH;
            (foreign ? english : vietnamese).add(Marked.of(text, tokenizer, segmenter));
        }
    }

    private static List<Marked> outside(List<Marked> texts, int fold) {
        return texts.stream().filter(text -> text.fold(Folds.COUNT) != fold).toList();
    }

    private static List<Marked> inside(List<Marked> texts, int fold) {
        return texts.stream().filter(text -> text.fold(Folds.COUNT) == fold).toList();
    }

    private void test(EntityTagger tagger, List<Marked> vietnamese, List<Marked> english) {
        Map<AnnotatedText.Source, Map<String, SpanScore>> scores = new EnumMap<>(AnnotatedText.Source.class);
        vietnamese.forEach(text -> count(scores, text, tagger.tag(text.tokens(), text.words())));
        english.forEach(text -> count(scores, text, tagger.tagEnglish(text.tokens(), text.words())));
        scores.forEach((source, bySet) ->
                bySet.forEach((set, score) -> figures.computeIfAbsent(source, key -> new java.util.TreeMap<>())
                        .computeIfAbsent(set, key -> new Folds())
                        .add(score.f1())));
    }

    private static void count(
            Map<AnnotatedText.Source, Map<String, SpanScore>> scores, Marked text, List<Mention> mentions) {
        List<NameSpan> found = mentions.stream().map(Mention::span).toList();
        Map<String, SpanScore> bySet = scores.computeIfAbsent(text.source().source(), key -> new java.util.TreeMap<>());
        bySet.computeIfAbsent(ALL, key -> new SpanScore()).add(text.names(), found, MAIN::contains);
        for (EntityType type : EntityType.values()) {
            bySet.computeIfAbsent(type.name(), key -> new SpanScore()).add(text.names(), found, other -> other == type);
        }
    }

    private List<Figure> table() {
        List<Figure> table = new ArrayList<>();
        figures.forEach((source, bySet) -> bySet.forEach((set, folds) -> {
            if (source != AnnotatedText.Source.ENGLISH || set.equals(ALL) || MAIN.contains(EntityType.valueOf(set))) {
                table.add(figure(source, set, folds));
            }
        }));
        return table;
    }

    private static Figure figure(AnnotatedText.Source source, String set, Folds folds) {
        Figure figure =
                Figure.of(name(source) + ", " + set + " F1", folds.mean(), "%").withDeviation(folds.deviation());
        if (!set.equals(ALL)) {
            return figure;
        }
        return switch (source) {
            case ARTICLES -> figure.withGate(90.0, 85.0);
            case SENTENCES -> figure.withGate(86.0, 80.0);
            case ENGLISH -> figure;
        };
    }

    private static String name(AnnotatedText.Source source) {
        return switch (source) {
            case ARTICLES -> "modern articles";
            case SENTENCES -> "sentences of the 2000s";
            case ENGLISH -> "English";
        };
    }
}
