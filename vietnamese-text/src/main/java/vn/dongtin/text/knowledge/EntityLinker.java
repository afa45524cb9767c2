package vn.dongtin.text.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.token.Tokens;

/**
 * Gives every mention the id of what it means: {@code dt:<kind>:<slug>} of an entry of the {@link KnowledgeBase};
 * {@code dt:org:<body>-<place>} for bodies that every place has ({@code UBND tỉnh Quảng Nam}); {@code <id>-<number>} for
 * a numbered event or product of a known series ({@code SEA Games 31}); else {@code nil:<type>:<folded name>}, the same
 * in every article. Rather NIL than wrong: a person links by full name only, a ward by its head and, when several have
 * the name, by the province that the text names. Immutable and thread-safe; linear in the number of mentions.
 */
public final class EntityLinker {

    private final KnowledgeBase knowledge;
    private final HeadTable heads = new HeadTable();
    private final BodyHeads bodies = new BodyHeads();

    public EntityLinker(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Returns one id for each mention, in their order.
     *
     * @param published the day of the article, null when unknown; things that began later are not meant
     */
    public List<String> link(Tokens tokens, List<Mention> mentions, @Nullable LocalDate published) {
        PlaceContext context = PlaceContext.of(knowledge, tokens, mentions);
        int day = published == null ? EntryTable.STILL : (int) published.toEpochDay();
        ArticleLinks links = new ArticleLinks(
                knowledge,
                bodies,
                tokens,
                new PlaceChoice(knowledge, heads, tokens, context, day),
                new NameChoice(knowledge, heads, tokens, day));
        String[] ids = new String[mentions.size()];
        for (int i = 0; i < ids.length; i++) {
            int full = fullest(mentions, i);
            if (ids[full] == null) {
                ids[full] = links.id(mentions.get(full).span());
            }
            ids[i] = ids[full];
        }
        new Abbreviated(tokens, mentions).share(ids);
        return new ArrayList<>(Arrays.asList(ids));
    }

    /** Follows {@code namedBy} to its end; a ring of mentions that name each other ends after one round. */
    private static int fullest(List<Mention> mentions, int mention) {
        int at = mention;
        for (int steps = 0; steps < mentions.size(); steps++) {
            int next = mentions.get(at).namedBy();
            if (next == at || next < 0 || next >= mentions.size()) {
                break;
            }
            at = next;
        }
        return at;
    }
}
