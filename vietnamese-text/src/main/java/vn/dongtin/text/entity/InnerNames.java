package vn.dongtin.text.entity;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.knowledge.TypeBits;
import vn.dongtin.text.token.Tokens;

/** Finds known names inside a longer name: {@code Hà Nội} in {@code Sở Y tế Hà Nội}. */
final class InnerNames {

    private final KnowledgeBase knowledge;

    InnerNames(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns known names of one clear type within the span, in order, not overlapping; none for a person. */
    List<NameSpan> of(Tokens tokens, NameSpan span) {
        int length = span.endToken() - span.firstToken();
        if (length < 2 || span.type() == EntityType.PER) {
            return List.of();
        }
        List<NameSpan> inner = new ArrayList<>();
        knowledge.scan(tokens, span.firstToken(), span.endToken(), (first, end, alias) -> {
            EntityType type = onlyType(knowledge.types(alias));
            boolean free = inner.isEmpty() || inner.getLast().endToken() <= first;
            if (type != null && free && end - first < length && isClear(alias, end - first)) {
                inner.add(new NameSpan(first, end, type));
            }
        });
        return inner;
    }

    private boolean isClear(int alias, int length) {
        return length > 1 || !knowledge.isAmbiguous(alias);
    }

    private static @org.jspecify.annotations.Nullable EntityType onlyType(int types) {
        EntityType only = null;
        for (EntityType type : EntityType.values()) {
            if (TypeBits.has(types, type)) {
                if (only != null) {
                    return null;
                }
                only = type;
            }
        }
        return only;
    }
}
