package vn.dongtin.text.entity.train;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.entity.EntityType;

/** Collects text in which names are marked inline: {@code [PER:Minh]}. */
final class InlineMarks {

    private static final int TYPE_LENGTH = 3;

    private final StringBuilder text = new StringBuilder();
    private final List<CharSpan> names = new ArrayList<>();

    /** Appends marked text. */
    InlineMarks append(String marked) {
        String line = Normalizer.normalize(marked, Normalizer.Form.NFC);
        int position = 0;
        while (position < line.length()) {
            position = isMark(line, position) ? appendName(line, position) : appendCharacter(line, position);
        }
        return this;
    }

    private static boolean isMark(String line, int position) {
        return line.charAt(position) == '['
                && position + TYPE_LENGTH + 1 < line.length()
                && line.charAt(position + TYPE_LENGTH + 1) == ':'
                && isType(line.substring(position + 1, position + 1 + TYPE_LENGTH));
    }

    private static boolean isType(String name) {
        for (EntityType type : EntityType.values()) {
            if (type.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private int appendName(String line, int position) {
        int nameStart = position + TYPE_LENGTH + 2;
        int close = line.indexOf(']', nameStart);
        if (close < 0) {
            throw new IllegalArgumentException("A mark is not closed: " + line);
        }
        int start = text.length();
        text.append(line, nameStart, close);
        EntityType type = EntityType.valueOf(line.substring(position + 1, position + 1 + TYPE_LENGTH));
        names.add(new CharSpan(start, text.length(), type));
        return close + 1;
    }

    private int appendCharacter(String line, int position) {
        text.append(line.charAt(position));
        return position + 1;
    }

    String text() {
        return text.toString();
    }

    List<CharSpan> names() {
        return names;
    }
}
