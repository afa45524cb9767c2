package vn.dongtin.text.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code score --gold FILE --system FILE}: compares the annotations of any tool with those that are right. */
final class ScoreCommand implements Command {

    static final String GOLD = "--gold";
    static final String SYSTEM = "--system";
    static final String ALIGN = "--align";

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Tally> topics = new TreeMap<>();

    /** What the user should know about the articles. */
    private int strangers;

    private int moved;

    @Override
    public int run(Arguments arguments, Terminal terminal) throws IOException {
        Map<String, ScoredArticle> gold = new LinkedHashMap<>();
        readAll(arguments.withoutRest().neededPath(GOLD), tree -> {
            ScoredArticle article = ScoredArticle.of(tree, null);
            gold.put(article.id(), article);
        });
        int all = gold.size();
        boolean align = arguments.has(ALIGN);
        readAll(arguments.neededPath(SYSTEM), tree -> compare(tree, gold, align));
        gold.values().forEach(missing -> add(missing, Map.of()));
        PrintStream out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
        print(out);
        warn(terminal.err(), all, gold.size(), align);
        return DONE;
    }

    /** Takes one article at a time. */
    private interface Reader {

        void read(JsonTree tree);
    }

    private static void readAll(Path file, Reader reader) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file + ".");
        }
        try (InputStream in = Files.newInputStream(file)) {
            LineReader lines = new LineReader(in, LineReader.LONGEST);
            RawArticle line = lines.next();
            while (line != null) {
                readOne(file, line, reader);
                line = lines.next();
            }
        }
    }

    private static void readOne(Path file, RawArticle line, Reader reader) {
        String json = StandardCharsets.UTF_8.decode(line.content().duplicate()).toString();
        if (!json.isBlank() || line.tooLong()) {
            try {
                reader.read(JsonTree.read(json));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + line.line() + ": " + e.getMessage(), e);
            }
        }
    }

    private void compare(JsonTree tree, Map<String, ScoredArticle> gold, boolean align) {
        ScoredArticle right = gold.remove(String.valueOf(tree.string("id")));
        if (right == null) {
            strangers++;
            return;
        }
        ScoredArticle given = ScoredArticle.of(tree, align ? right : null);
        moved += isMoved(given.text(), right.text()) || isMoved(given.title(), right.title()) ? 1 : 0;
        add(right, given.kinds());
    }

    private static boolean isMoved(@Nullable String given, @Nullable String right) {
        return given != null && right != null && !Objects.equals(given, right);
    }

    /** Counts only what is known to be right or wrong: kinds that the gold article has. */
    private void add(ScoredArticle gold, Map<String, Set<String>> system) {
        gold.kinds().forEach((kind, right) -> {
            boolean counts = !kind.equals(ScoredArticle.SUBTOPICS) || !right.isEmpty();
            if (counts) {
                tallies.computeIfAbsent(kind, name -> new Tally()).add(right, system.getOrDefault(kind, Set.of()));
            }
        });
        addTopics(gold, system);
    }

    private void addTopics(ScoredArticle gold, Map<String, Set<String>> system) {
        Set<String> right = gold.kinds().getOrDefault(ScoredArticle.TOPICS, Set.of());
        Set<String> given = system.getOrDefault(ScoredArticle.TOPICS, Set.of());
        right.forEach(topic -> topics.computeIfAbsent(topic, name -> new Tally()));
        if (gold.kinds().containsKey(ScoredArticle.TOPICS)) {
            given.forEach(topic -> topics.computeIfAbsent(topic, name -> new Tally()));
            topics.forEach((topic, tally) -> tally.add(only(right, topic), only(given, topic)));
        }
    }

    private static Set<String> only(Set<String> all, String one) {
        return all.contains(one) ? Set.of(one) : Set.of();
    }

    private void print(PrintStream out) {
        out.println(String.format(Locale.ROOT, "%-32s %9s %9s %9s %9s", "", "precision", "recall", "F1", "in gold"));
        tallies.forEach((kind, tally) -> {
            if (!tally.isEmpty()) {
                out.println(row(kind, tally.precision(), tally.recall(), tally.f1(), tally.wanted()));
            }
        });
        var labelled =
                topics.values().stream().filter(tally -> tally.wanted() > 0).toList();
        if (!labelled.isEmpty()) {
            out.println(row(
                    "topics, level 1, mean of topics",
                    labelled.stream().mapToDouble(Tally::precision).average().orElse(0),
                    labelled.stream().mapToDouble(Tally::recall).average().orElse(0),
                    labelled.stream().mapToDouble(Tally::f1).average().orElse(0),
                    labelled.size()));
        }
    }

    private static String row(String name, double precision, double recall, double f1, long wanted) {
        return String.format(Locale.ROOT, "%-32s %9.2f %9.2f %9.2f %,9d", name, precision, recall, f1, wanted);
    }

    private void warn(PrintStream err, int all, int unanswered, boolean align) {
        if (unanswered > 0) {
            err.println(unanswered + " of " + all + " articles have no answer: what they hold counts as not found.");
        }
        if (strangers > 0) {
            err.println(strangers + " answers are to no article, or to one that was answered already: left out.");
        }
        if (moved > 0) {
            err.println("The texts of " + moved + " answers differ from the gold ones: "
                    + (align ? "their offsets were moved to where the characters stand." : "try " + ALIGN + "."));
        }
    }
}
