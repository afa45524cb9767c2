package vn.dongtin.local.elasticsearch;

/**
 * One rule of the char filter {@code mapping}.
 *
 * @param from what is replaced, unescaped
 * @param to what it becomes, unescaped; may be empty
 */
record MappingRule(String from, String to) {

    private static final String ARROW = "=>";

    /** Reads {@code from => to}; both sides are trimmed, then {@code \\uXXXX}, {@code \n} and the like are resolved. */
    static MappingRule parse(String rule) {
        int arrow = rule.lastIndexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
        }
        return new MappingRule(
                unescape(rule.substring(0, arrow).trim()),
                unescape(rule.substring(arrow + ARROW.length()).trim()));
    }

    private static String unescape(String text) {
        var result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\\') {
                result.append(c);
            } else if (at == text.length()) {
                throw invalid(text);
            } else if (text.charAt(at) == 'u') {
                result.append(unicode(text, at + 1));
                at += 5;
            } else {
                result.append(character(text.charAt(at++)));
            }
        }
        return result.toString();
    }

    private static char unicode(String text, int from) {
        if (from + 4 > text.length()) {
            throw invalid(text);
        }
        return (char) Integer.parseInt(text, from, from + 4, 16);
    }

    private static char character(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }

    private static IllegalArgumentException invalid(String text) {
        return new IllegalArgumentException("Invalid escaped char in [" + text + "]");
    }
}
