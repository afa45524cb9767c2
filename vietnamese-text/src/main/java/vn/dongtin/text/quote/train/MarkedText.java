package vn.dongtin.text.quote.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes inline marks out of a text: names {@code [PER:…]}, quotes {@code {q1:…}} and {@code {i1:…}}, speakers
 * {@code {s1:…}} or {@code {s1=Full Name:…}}. Brackets without a type stay text.
 */
final class MarkedText {

    private final String marked;
    private final StringBuilder plain = new StringBuilder();
    private final List<MarkedSpan> spans = new ArrayList<>();
    private final Deque<@Nullable MarkedSpan> open = new ArrayDeque<>();

    MarkedText(String marked) {
        this.marked = marked;
        int i = 0;
        while (i < marked.length()) {
            i = next(i);
        }
        spans.sort(Comparator.comparingInt(MarkedSpan::start).thenComparingInt(MarkedSpan::end));
    }

    String plain() {
        return plain.toString();
    }

    List<MarkedSpan> spans() {
        return spans;
    }

    private int next(int i) {
        char c = marked.charAt(i);
        if (c == '[' && typeEnd(i) > 0) {
            int colon = typeEnd(i);
            open.push(new MarkedSpan('n', marked.substring(i + 1, colon), null, plain.length(), 0));
            return colon + 1;
        }
        if (c == '{') {
            return openMark(i);
        }
        if ((c == '}' || c == ']') && closes(c)) {
            MarkedSpan span = open.pop();
            spans.add(new MarkedSpan(span.kind(), span.id(), span.referent(), span.start(), plain.length()));
            return i + 1;
        }
        plain.append(c);
        return i + 1;
    }

    private boolean closes(char c) {
        return !open.isEmpty() && (open.peek().kind() == 'n') == (c == ']');
    }

    private int typeEnd(int bracket) {
        int end = bracket + 4;
        boolean typed = end < marked.length()
                && marked.charAt(end) == ':'
                && marked.substring(bracket + 1, end).chars().allMatch(Character::isUpperCase);
        return typed ? end : -1;
    }

    private int openMark(int brace) {
        int colon = marked.indexOf(':', brace);
        String head = marked.substring(brace + 1, colon);
        int equals = head.indexOf('=');
        String id = equals < 0 ? head.substring(1) : head.substring(1, equals);
        String referent = equals < 0 ? null : head.substring(equals + 1);
        open.push(new MarkedSpan(head.charAt(0), id, referent, plain.length(), 0));
        return colon + 1;
    }
}
