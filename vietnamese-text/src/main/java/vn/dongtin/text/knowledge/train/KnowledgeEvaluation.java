package vn.dongtin.text.knowledge.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.knowledge.EntityLinker;
import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;

/**
 * Measures linking: accuracy on sentences of our own with the right ids, and how many names of the annotated news get an
 * id that is not NIL (right or wrong, which nobody has annotated there).
 */
public final class KnowledgeEvaluation implements Evaluation {

    private static final double PERCENT = 100;
    private static final double PLACES_FLOOR = 95;
    private static final double FLOOR = 90;

    /** Counts of names and of those that came out as wanted. */
    private static final class Share {
        private int all;
        private int good;

        void add(boolean isGood) {
            all++;
            good += isGood ? 1 : 0;
        }

        double percent() {
            return all == 0 ? 0 : PERCENT * good / all;
        }
    }

    @Override
    public String stage() {
        return "linking";
    }

    @Override
    public List<Figure> run(Path data) {
        List<Figure> figures = new ArrayList<>();
        long start = System.nanoTime();
        KnowledgeBase knowledge = KnowledgeBase.load();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        EntityLinker linker = new EntityLinker(knowledge);
        figures.addAll(accuracy(linker));
        figures.addAll(coverage(linker, data));
        figures.add(Figure.of("knowledge file, entries", knowledge.size(), "entries"));
        figures.add(Figure.of("knowledge file, aliases", knowledge.aliasCount(), "aliases"));
        figures.add(Figure.of("knowledge file, load time", milliseconds, "ms").lowerIsBetter());
        return figures;
    }

    private static List<Figure> accuracy(EntityLinker linker) {
        Share places = new Share();
        Share all = new Share();
        Share linked = new Share();
        for (LinkingGold.Case one : LinkingGold.read()) {
            List<String> found = linker.link(one.text().tokens(), one.text().mentions(), one.published());
            for (int i = 0; i < found.size(); i++) {
                boolean right = matches(one.ids().get(i), found.get(i));
                all.add(right);
                if (isAdministrative(one.ids().get(i))) {
                    places.add(right);
                }
                if (!found.get(i).startsWith("nil:")) {
                    linked.add(right);
                }
            }
        }
        return List.of(
                Figure.of("own gold, accuracy on administrative places", places.percent(), "%")
                        .withGate(null, PLACES_FLOOR),
                Figure.of("own gold, accuracy on " + all.all + " names", all.percent(), "%")
                        .withGate(null, FLOOR),
                Figure.of("own gold, precision of what is linked", linked.percent(), "%"));
    }

    static boolean matches(String wanted, String found) {
        return wanted.equals("-") ? found.startsWith("nil:") : wanted.equals(found);
    }

    private static boolean isAdministrative(String id) {
        return id.startsWith("dt:province:") || id.startsWith("dt:district:") || id.startsWith("dt:ward:");
    }

    private static List<Figure> coverage(EntityLinker linker, Path data) {
        Map<EntityType, Share> shares = new EnumMap<>(EntityType.class);
        for (EntityType type : EntityType.values()) {
            shares.put(type, new Share());
        }
        for (String text : texts(data.resolve("entities"))) {
            AnnotatedText annotated = AnnotatedText.parse(text);
            List<String> ids = linker.link(annotated.tokens(), annotated.mentions(), null);
            for (int i = 0; i < ids.size(); i++) {
                EntityType type = annotated.mentions().get(i).span().type();
                shares.computeIfAbsent(type, t -> new Share()).add(!ids.get(i).startsWith("nil:"));
            }
        }
        List<Figure> figures = new ArrayList<>();
        shares.forEach((type, share) ->
                figures.add(Figure.of("annotated news, " + type + " names with an id", share.percent(), "%")));
        return figures;
    }

    /** Returns the articles and sentences with their marks. */
    private static List<String> texts(Path folder) {
        List<String> texts = new ArrayList<>();
        for (Path file : files(folder)) {
            String content = read(file);
            if (file.toString().endsWith(".tsv")) {
                content.lines()
                        .map(line -> line.substring(line.indexOf('\t') + 1))
                        .forEach(texts::add);
            } else {
                texts.addAll(Stream.of(content.split("\n### ", -1))
                        .map(KnowledgeEvaluation::withoutHeader)
                        .toList());
            }
        }
        return texts;
    }

    /** An article is its title, a blank line and its body. */
    private static String withoutHeader(String article) {
        int title = article.indexOf("\ntitle: ");
        return title < 0
                ? article
                : article.substring(title + "\ntitle: ".length()).replaceFirst("\n", "\n\n");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("The folder of annotated news " + folder + " is missing.", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("The annotated file " + file + " can't be read.", e);
        }
    }
}
