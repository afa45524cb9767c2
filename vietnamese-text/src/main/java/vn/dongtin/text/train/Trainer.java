package vn.dongtin.text.train;

import java.io.PrintStream;
import java.nio.file.Path;

/** Makes the model of one stage. Deterministic: the same data give the same bytes. */
public interface Trainer {

    /** Returns the name of the stage, as the command line takes it: {@code words}. */
    String stage();

    /**
     * Trains on the data and writes the model file below the folder, under the path that its resource has in the jar.
     *
     * @param data the folder of training data, laid out as its README says
     * @param resources the folder of resources, {@code src/main/resources} of the module
     * @throws IllegalArgumentException when a file of the data is missing or can't be read; the message names it
     */
    void train(Path data, Path resources, PrintStream log);
}
