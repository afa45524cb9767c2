package vn.dongtin.text.words.train;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.train.Trainer;
import vn.dongtin.text.words.Lexicon;
import vn.dongtin.text.words.WordModel;

/**
 * Trains the word segmenter on the training and development part of UD Vietnamese-VTB and on the text that comes with
 * RDRsegmenter, with its word list and pair counts of unlabelled newspapers. Never reads the test part.
 */
public final class WordTrainer implements Trainer {

    @Override
    public String stage() {
        return "words";
    }

    @Override
    public void train(Path data, Path resources, PrintStream log) {
        WordModel model = train(new SegmentationData(data));
        Path file = resources.resolve("vn/dongtin/text/words").resolve(WordModel.RESOURCE);
        model.writeTo(file);
        log.printf("words: %d features in %s%n", model.weights().size(), file.getFileName());
    }

    private static WordModel train(SegmentationData data) {
        List<GoldSentence> treebank = new ArrayList<>(data.sentences("ud-vtb-train.seg"));
        treebank.addAll(data.sentences("ud-vtb-dev.seg"));
        WordLearning learning = new WordLearning(lexicon(data));
        learning.addCorpus(treebank);
        learning.addCorpus(data.sentences("rdr-train-gold.seg"));
        return learning.learn();
    }

    static Lexicon lexicon(SegmentationData data) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        for (List<String> word : data.words()) {
            SpellingVariants.of(word).forEach(lexicon::addWord);
        }
        SyllablePairs pairs = new SyllablePairs();
        data.articles(pairs::add);
        pairs.addTo(lexicon);
        return lexicon.build();
    }
}
