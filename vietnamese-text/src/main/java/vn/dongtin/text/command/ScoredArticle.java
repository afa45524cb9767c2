package vn.dongtin.text.command;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one tool says of one article, as sets that can be compared: what is counted, and for each its places and
 * values.
 *
 * @param text null when the tool does not repeat it
 * @param kinds sets by what is counted; a kind is missing when the tool says nothing of it
 */
record ScoredArticle(
        String id, @Nullable String title, @Nullable String text, Map<String, Set<String>> kinds) {

    static final String WORDS = "words";
    static final String NAMES = "mentions, span and type";
    static final String SPANS = "mentions, span";
    static final String TYPE = "mentions, ";
    static final String TOPICS = "topics, level 1";
    static final String SUBTOPICS = "topics, level 2";
    static final String DATES = "dates, span and value";
    static final String AMOUNTS = "amounts, span, value and unit";

    /** Names of products may be missing in a peer: each type has its row. */
    private static final List<String> TYPES = List.of("PER", "ORG", "LOC", "EVT", "PRD");

    /** Offsets of one field in the text that is scored. */
    private record Offsets(@Nullable TextAlignment alignment) {

        String span(JsonTree tag) {
            int start = tag.offset("start");
            int end = tag.offset("end");
            return alignment == null
                    ? start + "-" + end
                    : alignment.start(start, end) + "-" + alignment.end(start, end);
        }
    }

    /**
     * Reads an article.
     *
     * @param gold what it will be compared with, to find its offsets in; null to take them as they are
     */
    static ScoredArticle of(JsonTree tree, @Nullable ScoredArticle gold) {
        String title = tree.string("title");
        String text = tree.string("text");
        Offsets inTitle = new Offsets(gold == null ? null : alignment(title, gold.title));
        Offsets inText = new Offsets(gold == null ? null : alignment(text, gold.text));
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        if (tree.has("words")) {
            tree.objects("words").forEach(word -> put(kinds, WORDS, inText.span(word)));
            kinds.computeIfAbsent(WORDS, kind -> new HashSet<>());
        }
        if (tree.has("mentions")) {
            readNames(tree, kinds, inTitle, inText);
        }
        if (tree.has("topics")) {
            readTopics(tree, kinds);
        }
        if (tree.has("dates")) {
            kinds.put(DATES, new HashSet<>());
            tree.objects("dates").forEach(date -> put(kinds, DATES, inText.span(date) + " " + date.string("value")));
        }
        if (tree.has("amounts")) {
            kinds.put(AMOUNTS, new HashSet<>());
            tree.objects("amounts").forEach(amount -> put(kinds, AMOUNTS, amount(inText, amount)));
        }
        return new ScoredArticle(String.valueOf(tree.string("id")), title, text, kinds);
    }

    private static @Nullable TextAlignment alignment(@Nullable String own, @Nullable String gold) {
        return own == null || gold == null || own.equals(gold) ? null : new TextAlignment(own, gold);
    }

    private static void readNames(JsonTree tree, Map<String, Set<String>> kinds, Offsets inTitle, Offsets inText) {
        kinds.put(NAMES, new HashSet<>());
        kinds.put(SPANS, new HashSet<>());
        TYPES.forEach(type -> kinds.put(TYPE + type, new HashSet<>()));
        for (JsonTree name : tree.objects("mentions")) {
            boolean titled = "title".equals(name.string("field"));
            String span = titled ? "title " + inTitle.span(name) : inText.span(name);
            String type = String.valueOf(name.string("type"));
            put(kinds, NAMES, span + " " + type);
            put(kinds, SPANS, span);
            if (TYPES.contains(type)) {
                put(kinds, TYPE + type, span);
            }
        }
    }

    /** Codes of level 1, and they alone, end with six zeros. */
    private static void readTopics(JsonTree tree, Map<String, Set<String>> kinds) {
        kinds.put(TOPICS, new HashSet<>());
        kinds.put(SUBTOPICS, new HashSet<>());
        for (JsonTree topic : tree.objects("topics")) {
            String id = String.valueOf(topic.string("id"));
            if (id.startsWith("medtop:")) {
                put(kinds, id.endsWith("000000") ? TOPICS : SUBTOPICS, id);
            }
        }
    }

    private static String amount(Offsets inText, JsonTree amount) {
        return inText.span(amount) + " " + plain(amount.string("value")) + " " + amount.string("unit");
    }

    private static String plain(@Nullable String value) {
        try {
            return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return String.valueOf(value);
        }
    }

    private static void put(Map<String, Set<String>> kinds, String kind, String value) {
        kinds.computeIfAbsent(kind, name -> new HashSet<>()).add(value);
    }
}
