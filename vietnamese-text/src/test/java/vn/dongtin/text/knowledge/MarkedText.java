package vn.dongtin.text.knowledge;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/** A text with its names marked as {@code [LOC:Huế]}; every mention names itself. */
record MarkedText(Tokens tokens, List<Mention> mentions) {

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int close = marked.indexOf(']', open);
            text.append(marked, at, open);
            types.add(EntityType.valueOf(marked.substring(open + 1, open + 4)));
            spans.add(new int[] {text.length(), text.length() + close - open - 5});
            text.append(marked, open + 5, close);
            at = close + 1;
        }
        Tokens tokens =
                new Tokenizer().tokenize(text.append(marked.substring(at)).toString());
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            NameSpan span = new NameSpan(
                    tokens.tokenAt(spans.get(i)[0]), tokens.tokenAt(spans.get(i)[1] - 1) + 1, types.get(i));
            mentions.add(new Mention(span, 1, "test", i, List.of()));
        }
        return new MarkedText(tokens, mentions);
    }

    /** Lets a mention point to the one that names the same thing more fully. */
    MarkedText namedBy(int mention, int full) {
        List<Mention> changed = new ArrayList<>(mentions);
        Mention old = changed.get(mention);
        changed.set(mention, new Mention(old.span(), 1, "test", full, List.of()));
        return new MarkedText(tokens, changed);
    }
}
