package vn.dongtin.text.train;

import java.nio.file.Path;
import java.util.List;

/** Measures one stage. */
public interface Evaluation {

    /** Returns the name of the stage, as the command line takes it: {@code words}. */
    String stage();

    /**
     * Returns the figures of the stage.
     *
     * @param data the folder of training and test data, laid out as its README says
     * @throws IllegalArgumentException when a file of the data is missing or can't be read; the message names it
     */
    List<Figure> run(Path data);
}
