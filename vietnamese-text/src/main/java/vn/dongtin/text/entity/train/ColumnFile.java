package vn.dongtin.text.entity.train;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.entity.EntityType;

/** Sentences with one token and its B-, I- or O tag a line. Types beside PER, ORG and LOC are left out. */
final class ColumnFile {

    private final String name;
    private final List<AnnotatedText> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<CharSpan> names = new ArrayList<>();
    private String open = "O";
    private int openStart;

    private ColumnFile(String name) {
        this.name = name;
    }

    static List<AnnotatedText> read(String name, List<String> lines) {
        ColumnFile file = new ColumnFile(name);
        lines.forEach(file::line);
        file.line("");
        return file.sentences;
    }

    private void line(String line) {
        if (line.isBlank()) {
            endSentence();
            return;
        }
        int space = Math.max(line.lastIndexOf('\t'), line.lastIndexOf(' '));
        String tag = line.substring(space + 1);
        if (!tag.startsWith("I-")) {
            endName(tag);
        }
        text.append(text.isEmpty() ? "" : " ");
        if (tag.startsWith("B-")) {
            openStart = text.length();
        }
        text.append(line, 0, space);
    }

    private void endName(String nextTag) {
        if (!open.equals("O") && isKnown(open.substring(2))) {
            names.add(new CharSpan(openStart, text.length(), EntityType.valueOf(open.substring(2))));
        }
        open = nextTag;
    }

    private static boolean isKnown(String type) {
        return type.equals("PER") || type.equals("ORG") || type.equals("LOC");
    }

    private void endSentence() {
        endName("O");
        if (!text.isEmpty()) {
            String id = name + ":" + sentences.size();
            sentences.add(new AnnotatedText(id, id, AnnotatedText.Source.ENGLISH, text.toString(), names));
        }
        text.setLength(0);
        names.clear();
    }
}
