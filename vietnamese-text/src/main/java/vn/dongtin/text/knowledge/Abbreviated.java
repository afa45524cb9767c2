package vn.dongtin.text.knowledge;

import java.util.List;
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

    /** Gives an unknown abbreviation the id of its name, wherever the article uses it. */
    void share(String[] ids) {
        for (int i = 0; i + 1 < ids.length; i++) {
            String unknown = ids[i + 1];
            if (unknown.startsWith("nil:") && !unknown.equals(ids[i]) && explains(i)) {
                replace(ids, unknown, ids[i]);
            }
        }
    }

    private boolean explains(int mention) {
        NameSpan name = mentions.get(mention).span();
        NameSpan shortName = mentions.get(mention + 1).span();
        return name.type() == EntityType.ORG
                && shortName.type() == EntityType.ORG
                && shortName.firstToken() == name.endToken() + 1
                && shortName.endToken() == shortName.firstToken() + 1
                && shortName.endToken() < tokens.size()
                && tokens.isMark(name.endToken(), '(')
                && tokens.isMark(shortName.endToken(), ')')
                && Letters.isUpper(tokens, shortName.firstToken())
                && name.endToken() - name.firstToken() > 1;
    }

    private static void replace(String[] ids, String from, String to) {
        for (int i = 0; i < ids.length; i++) {
            ids[i] = ids[i].equals(from) ? to : ids[i];
        }
    }
}
