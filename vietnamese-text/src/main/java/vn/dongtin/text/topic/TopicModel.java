package vn.dongtin.text.topic;

import java.util.List;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

/**
 * All that is learnt.
 *
 * @param sections number of newspaper sections
 * @param levelOne ids of the topics of level 1
 * @param levelTwo ids of the topics of level 2 that the data carries
 * @param parents for each of level 2 the place of its parent in {@code levelOne}
 * @param features the known syllables and pairs
 * @param columns over the features: newspaper sections, topics of level 1, topics of level 2
 * @param terms the listed terms
 * @param combiner the part that joins the columns and the evidence of the terms
 */
@SuppressWarnings("ArrayRecordComponent")
public record TopicModel(
        int sections,
        List<String> levelOne,
        List<String> levelTwo,
        int[] parents,
        FeatureTable features,
        Columns columns,
        TermTable terms,
        Combiner combiner) {

    static final String RESOURCE = "topics.model";
    private static final String KIND = "topics";
    private static final int VERSION = 1;

    static TopicModel load() {
        return read(ModelInput.open(TopicModel.class, RESOURCE, KIND, VERSION));
    }

    private static TopicModel read(ModelInput input) {
        return new TopicModel(
                input.readInt(),
                List.of(input.readString().split(" ", -1)),
                List.of(input.readString().split(" ", -1)),
                input.readInts(),
                FeatureTable.read(input),
                Columns.read(input),
                TermTable.read(input),
                Combiner.read(input));
    }

    /** Returns the content of the model file. */
    public ModelOutput output() {
        ModelOutput output = new ModelOutput(KIND, VERSION);
        output.writeInt(sections);
        output.writeString(String.join(" ", levelOne));
        output.writeString(String.join(" ", levelTwo));
        output.writeInts(parents);
        features.write(output);
        columns.write(output);
        terms.write(output);
        combiner.write(output);
        return output;
    }
}
