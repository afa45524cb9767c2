package vn.dongtin.text.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.train.Figure;

/** The figures of all evaluations, for the terminal and for a page. */
final class FigureTable {

    static final String BEGIN = "<!-- figures: written by ./dongtin eval --write -->";
    static final String END = "<!-- end of figures -->";

    private static final List<String> HEADS = List.of("stage", "figure", "value", "goal", "floor", "");
    private static final double WHOLE = 1000;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Figure> missed = new ArrayList<>();

    void add(String stage, Figure figure) {
        rows.add(List.of(
                stage, figure.name(), value(figure), number(figure.goal()), number(figure.floor()), verdict(figure)));
        if (!figure.passes()) {
            missed.add(figure);
        }
    }

    /** Returns the figures that miss their floor. */
    List<Figure> missed() {
        return List.copyOf(missed);
    }

    private static String value(Figure figure) {
        Double deviation = figure.deviation();
        String spread = deviation == null ? "" : " ± " + number(deviation);
        return number(figure.value()) + spread + (figure.unit().isEmpty() ? "" : " " + figure.unit());
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        boolean whole = Math.abs(value) >= WHOLE || value == Math.rint(value);
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.2f", value);
    }

    private static String verdict(Figure figure) {
        if (!figure.passes()) {
            return "below the floor";
        }
        Double goal = figure.goal();
        if (goal == null) {
            return figure.floor() == null ? "" : "passes";
        }
        boolean reached = figure.higherIsBetter() ? figure.value() >= goal : figure.value() <= goal;
        return reached ? "reaches the goal" : "passes";
    }

    /** Returns lines with columns below each other. */
    String text() {
        int[] widths = HEADS.stream().mapToInt(String::length).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        append(text, HEADS, widths);
        rows.forEach(row -> append(text, row, widths));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** Returns a table of Markdown. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        appendMarkdown(text, HEADS);
        appendMarkdown(text, HEADS.stream().map(head -> "---").toList());
        rows.forEach(row -> appendMarkdown(text, row));
        return text.toString();
    }

    private static void appendMarkdown(StringBuilder text, List<String> row) {
        text.append('|');
        row.forEach(cell -> text.append(' ').append(cell.replace("|", "\\|")).append(" |"));
        text.append('\n');
    }
}
