package vn.dongtin.text.words;

import java.nio.file.Path;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * Lexicon and weights of the word segmenter.
 *
 * @param lexicon words and pairs
 * @param weights weight of each feature's hash
 */
public record WordModel(Lexicon lexicon, HashedValues weights) {

    /** The model's name beside this class in the jar. */
    public static final String RESOURCE = "words.model";

    private static final String KIND = "vietnamese words";
    private static final int VERSION = 1;

    static WordModel load() {
        return read(ModelInput.open(WordModel.class, RESOURCE, KIND, VERSION));
    }

    static WordModel of(byte[] content) {
        return read(ModelInput.open(RESOURCE, content, KIND, VERSION));
    }

    private static WordModel read(ModelInput input) {
        return new WordModel(Lexicon.read(input), HashedValues.read(input));
    }

    /** Writes the model as a file. */
    public void writeTo(Path file) {
        output().writeTo(file);
    }

    byte[] toByteArray() {
        return output().toByteArray();
    }

    private ModelOutput output() {
        ModelOutput output = new ModelOutput(KIND, VERSION);
        lexicon.write(output);
        weights.write(output);
        return output;
    }
}
