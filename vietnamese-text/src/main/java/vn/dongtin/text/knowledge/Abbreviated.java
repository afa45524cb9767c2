package vn.dongtin.text.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.token.Tokens;

/** Lets a name and the abbreviation in brackets behind it share one id: {@code Quỹ Bảo trợ Trẻ em Sao Mai (QBT)}. */
final class Abbreviated {

    private final Tokens tokens;
    private final List<Mention> mentions;

    Abbreviated(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** Gives an unknown abbreviation the id of the name that explains it first, wherever the article uses it. */
    void share(String[] ids) {
        Map<String, String> meanings = new HashMap<>();
        for (int i = 0; i + 1 < ids.length; i++) {
            if (ids[i + 1].startsWith("nil:") && explains(i)) {
                meanings.putIfAbsent(ids[i + 1], ids[i]);
            }
        }
        if (!meanings.isEmpty()) {
            for (int i = 0; i < ids.length; i++) {
                ids[i] = meanings.getOrDefault(ids[i], ids[i]);
            }
        }
    }

    private boolean explains(int mention) {
        NameSpan name = mentions.get(mention).span();
        NameSpan shortName = mentions.get(mention + 1).span();
        return name.type() == EntityType.ORG
                && shortName.type() == EntityType.ORG
                && name.endToken() - name.firstToken() > 1
                && shortName.firstToken() == name.endToken() + 1
                && shortName.endToken() == shortName.firstToken() + 1
                && Letters.isUpper(tokens, shortName.firstToken())
                && isInBrackets(shortName);
    }

    private boolean isInBrackets(NameSpan span) {
        return span.endToken() < tokens.size()
                && tokens.isMark(span.firstToken() - 1, '(')
                && tokens.isMark(span.endToken(), ')');
    }
}
