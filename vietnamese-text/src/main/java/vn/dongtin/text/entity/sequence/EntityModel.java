package vn.dongtin.text.entity.sequence;

import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.knowledge.Lexicon;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * All that is trained for tagging names: a model for each language and the lists it was trained with. Immutable and
 * thread-safe.
 *
 * @param vietnamese weights for Vietnamese
 * @param english weights for English
 */
public record EntityModel(EntityResources resources, SequenceModel vietnamese, SequenceModel english) {

    public static final String RESOURCE = "entities.bin";
    private static final String KIND = "entities";
    private static final int VERSION = 1;

    /** Packs the trained parts; lexicon and knowledge have files of their own. */
    public ModelOutput pack() {
        ModelOutput output = new ModelOutput(KIND, VERSION);
        resources.syllableClasses().write(output);
        resources.wordClasses().write(output);
        resources.places().write(output);
        resources.seenNames().write(output);
        resources.seenTokens().write(output);
        resources.outsiders().write(output);
        vietnamese.write(output);
        english.write(output);
        return output;
    }

    /**
     * Reads the model beside a class in its jar.
     *
     * @throws IllegalStateException when it is missing or damaged
     */
    public static EntityModel load(Class<?> owner, Lexicon lexicon, KnowledgeBase knowledge) {
        return read(ModelInput.open(owner, RESOURCE, KIND, VERSION), lexicon, knowledge);
    }

    /**
     * Reads a packed model.
     *
     * @throws IllegalStateException when it is damaged
     */
    public static EntityModel of(byte[] packed, Lexicon lexicon, KnowledgeBase knowledge) {
        return read(ModelInput.open(RESOURCE, packed, KIND, VERSION), lexicon, knowledge);
    }

    private static EntityModel read(ModelInput input, Lexicon lexicon, KnowledgeBase knowledge) {
        EntityResources resources = new EntityResources(
                lexicon,
                knowledge,
                HashedCodes.read(input),
                HashedCodes.read(input),
                Phrases.read(input),
                Phrases.read(input),
                HashedCodes.read(input),
                HashedCodes.read(input));
        return new EntityModel(resources, SequenceModel.read(input), SequenceModel.read(input));
    }
}
