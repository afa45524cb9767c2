package vn.dongtin.text.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the texts annotated with names, {@code entities/} of the data. */
public final class EntityData {

    private static final String HEAD = "### ";
    private static final Set<String> MEMBERS = Set.of("topics", "date", "title", "lang", "story");

    private EntityData() {}

    /**
     * Returns the modern articles, in the order of the names of their files.
     *
     * @throws IllegalArgumentException when there are none; the message names the folder
     */
    public static List<TaggedArticle> articles(Path data) {
        List<TaggedArticle> articles = new ArrayList<>();
        for (Path file : DataFiles.list(data.resolve("entities"), "articles-", ".txt")) {
            List<String> block = new ArrayList<>();
            for (String line : DataFiles.lines(file)) {
                if (line.startsWith(HEAD)) {
                    addArticle(articles, block);
                    block.clear();
                }
                block.add(line);
            }
            addArticle(articles, block);
        }
        return articles;
    }

    /** Returns the single sentences by id, in the order of the names of their files. */
    public static Map<String, TaggedText> sentences(Path data) {
        Map<String, TaggedText> sentences = new LinkedHashMap<>();
        for (Path file : DataFiles.list(data.resolve("entities"), "sentences-", ".tsv")) {
            for (String line : DataFiles.lines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    sentences.put(line.substring(0, tab), TaggedText.parse(line.substring(tab + 1)));
                }
            }
        }
        return sentences;
    }

    private static void addArticle(List<TaggedArticle> articles, List<String> block) {
        if (block.isEmpty() || !block.getFirst().startsWith(HEAD)) {
            return;
        }
        List<TaggedText> lines = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            if (!line.isBlank() && !isMember(line)) {
                lines.add(TaggedText.parse(line));
            }
        }
        String title = member(block, "title");
        String topics = member(block, "topics");
        articles.add(new TaggedArticle(
                block.getFirst().substring(HEAD.length()).strip(),
                topics == null
                        ? List.of()
                        : Arrays.stream(topics.split(",", -1))
                                .map(String::strip)
                                .toList(),
                member(block, "date"),
                title == null ? null : TaggedText.parse(title),
                lines));
    }

    private static boolean isMember(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && MEMBERS.contains(line.substring(0, colon));
    }

    private static @Nullable String member(List<String> block, String name) {
        return block.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2).strip())
                .findFirst()
                .orElse(null);
    }
}
