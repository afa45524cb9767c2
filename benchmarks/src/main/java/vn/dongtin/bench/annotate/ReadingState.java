package vn.dongtin.bench.annotate;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.dongtin.text.annotate.Analysis;
import vn.dongtin.text.annotate.Annotator;
import vn.dongtin.text.annotate.ArticleText;
import vn.dongtin.text.annotate.Stage;

/**
 * One part of the reading, over all articles in turn. A stage runs again and again over articles on which all stages
 * have run, so that it finds what it builds on.
 */
@State(Scope.Thread)
public class ReadingState {

    /** System property with the folder of the articles. */
    static final String FOLDER = "dongtin.bench.articles";

    /** The whole reading. */
    static final String ALL = "all";

    /** Normalising and cutting into tokens. */
    static final String BEGIN = "text and tokens";

    /** Making the result. */
    static final String END = "result";

    /** {@link #ALL}, {@link #BEGIN}, {@link #END} or the name of a stage. */
    @Param({ALL})
    public String part = ALL;

    private Annotator annotator = Annotator.load();
    private List<ArticleText> articles = List.of();
    private List<Analysis> analyses = List.of();
    private int next;

    /** Reads all articles once. */
    @Setup
    public void prepare() {
        articles = Articles.of600Syllables(Path.of(System.getProperty(FOLDER, "seeds")));
        analyses = articles.stream().map(annotator::begin).toList();
        for (Analysis analysis : analyses) {
            annotator.stages().forEach(stage -> annotator.run(stage, analysis));
        }
    }

    /** Does it for one article. */
    @Benchmark
    public Object read() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return switch (part) {
            case ALL -> annotator.annotate(articles.get(next));
            case BEGIN -> annotator.begin(articles.get(next));
            case END -> analyses.get(next).annotation();
            default -> stage(Stage.valueOf(part));
        };
    }

    private Object stage(Stage stage) {
        annotator.run(stage, analyses.get(next));
        return analyses.get(next);
    }
}
