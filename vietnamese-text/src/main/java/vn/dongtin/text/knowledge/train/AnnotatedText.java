package vn.dongtin.text.knowledge.train;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/** A text whose names are marked inside it, {@code [LOC:Huế]}, cut into tokens. Every mention names itself. */
record AnnotatedText(Tokens tokens, List<Mention> mentions) {

    private static final Pattern NAME = Pattern.compile("\\[(PER|ORG|LOC|EVT|PRD):([^\\]]+)\\]");
    private static final Tokenizer TOKENIZER = new Tokenizer();

    private record Marked(EntityType type, int start, int end) {}

    AnnotatedText {
        mentions = List.copyOf(mentions);
    }

    static AnnotatedText parse(String annotated) {
        StringBuilder text = new StringBuilder();
        List<Marked> marks = new ArrayList<>();
        Matcher name = NAME.matcher(annotated);
        int last = 0;
        while (name.find()) {
            text.append(annotated, last, name.start());
            marks.add(new Marked(
                    EntityType.valueOf(name.group(1)),
                    text.length(),
                    text.length() + name.group(2).length()));
            text.append(name.group(2));
            last = name.end();
        }
        Tokens tokens =
                TOKENIZER.tokenize(text.append(annotated.substring(last)).toString());
        List<Mention> mentions = new ArrayList<>();
        for (Marked mark : marks) {
            NameSpan span = new NameSpan(tokens.tokenAt(mark.start()), tokens.tokenAt(mark.end() - 1) + 1, mark.type());
            mentions.add(new Mention(span, 1, "gold", mentions.size(), List.of()));
        }
        return new AnnotatedText(tokens, mentions);
    }

    String surface(int mention) {
        NameSpan span = mentions.get(mention).span();
        return tokens.surface(span.firstToken(), span.endToken());
    }
}
