package vn.dongtin.text.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text of which parts are marked. Marks that overlap are cut where another begins or ends. */
final class MarkedText {

    private record Part(int start, int end, String classes, String type, String note) {}

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    MarkedText(String text) {
        this.text = text;
    }

    /**
     * Marks a part.
     *
     * @param classes of the style sheet
     * @param type written behind it; empty for none
     * @param note shown when the pointer rests on it
     */
    void add(int start, int end, String classes, String type, String note) {
        parts.add(new Part(start, end, classes, type, note));
    }

    /** Writes the text escaped, in pieces over which the same parts lie. */
    void writeTo(StringBuilder html) {
        List<Part> ahead = new ArrayList<>(parts);
        ahead.sort(Comparator.comparingInt(Part::start));
        List<Part> here = new ArrayList<>();
        int next = 0;
        int place = 0;
        while (place < text.length()) {
            int start = place;
            here.removeIf(part -> part.end <= start);
            while (next < ahead.size() && ahead.get(next).start <= start) {
                here.add(ahead.get(next++));
            }
            int end = next < ahead.size() ? ahead.get(next).start : text.length();
            for (Part part : here) {
                end = Math.min(end, part.end);
            }
            writePiece(html, here, start, end);
            place = end;
        }
    }

    private void writePiece(StringBuilder html, List<Part> here, int start, int end) {
        if (here.isEmpty()) {
            escape(html, text, start, end);
            return;
        }
        StringBuilder classes = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        String type = "";
        for (Part part : here) {
            classes.append(classes.isEmpty() ? "" : " ").append(part.classes);
            notes.append(notes.isEmpty() ? "" : "; ").append(part.note);
            type = part.end == end && !part.type.isEmpty() ? part.type : type;
        }
        html.append("<mark class=\"")
                .append(classes)
                .append("\" data-type=\"")
                .append(type)
                .append("\" title=\"");
        escape(html, notes, 0, notes.length());
        html.append("\">");
        escape(html, text, start, end);
        html.append("</mark>");
    }

    /** Writes text so that it is nothing but text, also between double quotes. */
    static void escape(StringBuilder html, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(isVisible(c) ? c : '\uFFFD');
            }
        }
    }

    /** HTML knows no control characters but white space. */
    private static boolean isVisible(char c) {
        return (c >= ' ' && c != 0x7F) || c == '\n' || c == '\t' || c == '\r';
    }
}
