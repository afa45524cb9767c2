package vn.dongtin.text.knowledge;

import java.util.Locale;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.token.Tokens;

/** Makes the ids of one article. Not thread-safe. */
final class ArticleLinks {

    private static final int NONE = EntryTable.NONE;

    private final KnowledgeBase knowledge;
    private final BodyHeads bodies;
    private final Tokens tokens;
    private final PlaceChoice places;
    private final NameChoice names;

    ArticleLinks(KnowledgeBase knowledge, BodyHeads bodies, Tokens tokens, PlaceChoice places, NameChoice names) {
        this.knowledge = knowledge;
        this.bodies = bodies;
        this.tokens = tokens;
        this.places = places;
        this.names = names;
    }

    String id(NameSpan span) {
        int entry = span.type() == EntityType.LOC ? places.choose(span.firstToken(), span.endToken()) : NONE;
        entry = entry == NONE ? names.choose(span) : entry;
        if (entry != NONE) {
            return knowledge.table().id(entry);
        }
        String composed = span.type() == EntityType.ORG ? body(span) : series(span);
        return composed.isEmpty() ? nil(span) : composed;
    }

    /** {@code Sở Y tế Hà Nội} is {@code dt:org:so-y-te-ha-noi}; a district or ward says so in the id. */
    private String body(NameSpan span) {
        BodyHeads.Found found = bodies.at(tokens, span.firstToken(), span.endToken());
        int place = found.slug().isEmpty() ? NONE : places.choose(found.placeStart(), span.endToken());
        if (place == NONE) {
            return "";
        }
        String id = knowledge.table().id(place);
        String slug = id.substring(id.lastIndexOf(':') + 1);
        return switch (knowledge.table().kind(place)) {
            case "country", "territory", "province" -> "dt:org:" + found.slug() + "-" + slug;
            case "district" -> "dt:org:" + found.slug() + "-district-" + slug;
            case "ward" -> "dt:org:" + found.slug() + "-ward-" + slug;
            default -> "";
        };
    }

    private String series(NameSpan span) {
        int series = names.chooseSeries(span);
        return series == NONE
                ? ""
                : knowledge.table().id(series) + "-" + NameFold.slug(tokens.surface(span.endToken() - 1));
    }

    private String nil(NameSpan span) {
        String name = NameFold.slug(tokens.surface(span.firstToken(), span.endToken()));
        return "nil:" + span.type().name().toLowerCase(Locale.ROOT) + ":" + name;
    }
}
