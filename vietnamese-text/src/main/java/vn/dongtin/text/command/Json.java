package vn.dongtin.text.command;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How all commands read and write JSON. */
final class Json {

    private static final int DEEPEST = 64;
    private static final String HEX = "0123456789abcdef";
    private static final double DIGITS = 1e4;

    private Json() {}

    /** Strings may be as long as a line; objects in a row stand on lines of their own. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LineReader.LONGEST)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .rootValueSeparator("\n")
                .build();
    }

    /** Returns what is wrong and where, without a source that the reader knows. */
    static String message(JacksonException e) {
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        String message = String.valueOf(e.getOriginalMessage());
        return "no JSON" + (column > 0 ? " at character " + column : "") + ": " + firstLine(message);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** One line each, or spread over many for the eye. */
    static ObjectWriteContext layout(boolean pretty) {
        return pretty ? new Pretty() : ObjectWriteContext.empty();
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Writes a score with four digits behind the point, which is more than it means. */
    static void writeScore(JsonGenerator out, String name, double score) {
        out.writeNumberProperty(name, Math.round(score * DIGITS) / DIGITS);
    }

    /** Writes any string, also one with half a surrogate pair, which UTF-8 can't hold: that is escaped. */
    static void writeString(JsonGenerator out, String name, String value) {
        out.writeName(name);
        writeString(out, value);
    }

    static void writeString(JsonGenerator out, String value) {
        if (isWhole(value)) {
            out.writeString(value);
        } else {
            out.writeRawValue(escaped(value));
        }
    }

    private static boolean isWhole(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (!isPair(value, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isPair(String value, int place) {
        return place + 1 < value.length() && Character.isSurrogatePair(value.charAt(place), value.charAt(place + 1));
    }

    private static String escaped(String value) {
        StringBuilder json = new StringBuilder(value.length() + 16).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                json.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    json.append(HEX.charAt((c >> shift) & 0xF));
                }
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
