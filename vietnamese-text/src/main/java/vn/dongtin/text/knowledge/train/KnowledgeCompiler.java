package vn.dongtin.text.knowledge.train;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.model.ModelOutput;
import vn.dongtin.text.train.Trainer;

/**
 * Compiles the tables in the folder {@code knowledge} of the module and the places of the data folder into the
 * knowledge file.
 */
public final class KnowledgeCompiler implements Trainer {

    private static final String TARGET = "vn/dongtin/text/knowledge/" + KnowledgeBase.RESOURCE;

    private final Path tables;

    /**
     * @param tables the folder of the tables, {@code vietnamese-text/knowledge} of the project
     */
    public KnowledgeCompiler(Path tables) {
        this.tables = tables;
    }

    @Override
    public String stage() {
        return "knowledge";
    }

    @Override
    public void train(Path data, Path resources, PrintStream log) {
        List<SourceEntry> entries = new ArrayList<>(SourceFiles.read(tables));
        int written = entries.size();
        entries.addAll(Wards.of(PlaceFiles.wards(data), PlaceFiles.predecessors(data)));
        KnowledgeImage image = new KnowledgeImage(entries);
        ModelOutput output = image.output();
        output.writeTo(resources.resolve(TARGET));
        log.printf(
                "knowledge: %d entries from tables, %d of wards, %d aliases, %d bytes%n",
                written, image.size() - written, image.aliasCount(), output.toByteArray().length);
    }
}
