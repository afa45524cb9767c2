package vn.dongtin.text.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.token.Tokens;

/** Turns the mentions of an analysis, which count in tokens, into names that count in title or text. */
final class NameTags {

    private final Analysis analysis;
    private final Tokens tokens;

    NameTags(Analysis analysis) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
    }

    List<NameTag> all() {
        List<Mention> mentions = analysis.mentions();
        List<NameTag> names = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            names.add(name(mentions.get(i), analysis.entityId(i)));
        }
        return names;
    }

    private NameTag name(Mention mention, @Nullable String entityId) {
        NameSpan span = mention.span();
        boolean inTitle = !analysis.isInText(tokens.start(span.firstToken()));
        int shift = inTitle ? 0 : analysis.textStart();
        List<NameTag.InnerName> inner = new ArrayList<>(mention.inner().size());
        for (NameSpan name : mention.inner()) {
            inner.add(new NameTag.InnerName(start(name) - shift, end(name) - shift, name.type(), surface(name), null));
        }
        return new NameTag(
                start(span) - shift,
                end(span) - shift,
                span.type(),
                surface(span),
                inTitle,
                entityId,
                mention.confidence(),
                mention.reason(),
                inner);
    }

    private int start(NameSpan span) {
        return tokens.start(span.firstToken());
    }

    private int end(NameSpan span) {
        return tokens.end(span.endToken() - 1);
    }

    private String surface(NameSpan span) {
        return tokens.surface(span.firstToken(), span.endToken());
    }
}
