package vn.dongtin.search.query;

import java.util.List;
import vn.dongtin.contract.article.Warning;

/**
 * What became of a query text.
 *
 * @param node the tree
 * @param warnings what was understood otherwise than it may have been meant
 */
public record Understood(QueryNode node, List<Warning> warnings) {

    public Understood {
        warnings = List.copyOf(warnings);
    }

    /** How the query was understood, in one line. */
    public String interpreted() {
        return describe(node);
    }

    private static String describe(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> "all articles";
            case QueryNode.Word(String text) -> text;
            case QueryNode.Phrase(String text) -> "\"" + text + "\"";
            case QueryNode.All(List<QueryNode> parts) ->
                String.join(" AND ", parts.stream().map(Understood::describe).toList());
        };
    }
}
