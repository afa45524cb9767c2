package vn.dongtin.bench.frame;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of all contenders as text: one line per figure, with the ratio where there is something to compare.
 *
 * @param comparison what it shows
 */
record ResultTable(Comparison comparison) {

    private static final List<String> HEAD = List.of("contender", "figure", "median", "min", "max", "ratio (min-max)");

    void print(PrintStream out) {
        var lines = new ArrayList<List<String>>();
        lines.add(comparison.contenders().stream().anyMatch(comparison::hasBaseline) ? HEAD : HEAD.subList(0, 5));
        for (var contender : comparison.contenders()) {
            comparison.figures(contender).forEach(figure -> lines.add(line(contender, figure)));
        }
        var widths = widths(lines);
        lines.forEach(line -> out.println(padded(line, widths)));
        out.println(footer());
    }

    private String footer() {
        int rounds = comparison.rounds(comparison.contenders().getFirst()).size();
        return "rounds: " + rounds + (comparison.contenders().size() > 1 ? ", interleaved" : "");
    }

    private List<String> line(String contender, String figure) {
        boolean first = comparison.figures(contender).getFirst().equals(figure);
        var spread = comparison.spread(contender, figure);
        var cells = new ArrayList<>(List.of(
                first ? contender : "",
                figure,
                Numbers.format(spread.median()),
                Numbers.format(spread.min()),
                Numbers.format(spread.max())));
        if (comparison.isCompared(contender, figure)) {
            cells.add(ratio(comparison.ratio(contender, figure)));
        }
        return cells;
    }

    private static String ratio(Spread ratio) {
        return Numbers.format(ratio.median()) + " (" + Numbers.format(ratio.min()) + "-" + Numbers.format(ratio.max())
                + ")";
    }

    private static List<Integer> widths(List<List<String>> lines) {
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < HEAD.size(); column++) {
            int at = column;
            widths.add(lines.stream()
                    .filter(line -> line.size() > at)
                    .mapToInt(line -> line.get(at).length())
                    .max()
                    .orElse(0));
        }
        return widths;
    }

    /** Words stand left in their column, numbers right. */
    private static String padded(List<String> line, List<Integer> widths) {
        var text = new StringBuilder();
        for (int column = 0; column < line.size(); column++) {
            var cell = line.get(column);
            var gap = " ".repeat(widths.get(column) - cell.length());
            text.append(column < 2 ? cell + gap : gap + cell).append("  ");
        }
        return text.toString().stripTrailing();
    }
}
