package vn.dongtin.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.EntityType;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.token.PhraseList;
import vn.dongtin.enrich.token.Token;
import vn.dongtin.enrich.token.Tokens;

/**
 * Finds names in one field: known names first, else runs of capitalised words, whose type the word before them or their
 * first word tells. A run that nothing types is left alone: rather no tag than a wrong one.
 */
final class NameFinder {

    private static final int MAX_RUN = 8;
    private static final int MAX_PERSON = 5;
    /** Small words that may stand inside the name of an organisation. */
    private static final Set<String> CONNECTORS = Set.of("và", "of", "for", "the");

    private final Gazetteer gazetteer;
    private final Budget budget;
    private final List<Name> found = new ArrayList<>();

    NameFinder(Gazetteer gazetteer, Budget budget) {
        this.gazetteer = gazetteer;
        this.budget = budget;
    }

    /**
     * A name in a field.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param type what it names
     * @param entity the entry of the gazetteer, or null for a name we do not know
     * @param reason why it is one
     */
    record Name(
            int start, int end, EntityType type, @Nullable KnownEntity entity, String reason) {}

    List<Name> find(String text) {
        List<Token> tokens = Tokens.of(text, budget);
        int at = 0;
        Cue before = null;
        while (at < tokens.size()) {
            Step step = step(tokens, at, at > 0 && tokens.get(at).joined() ? before : null);
            before = step.cue();
            at = step.next();
        }
        return found;
    }

    /** How far one step came, and the cue for what follows. */
    private record Step(int next, @Nullable Cue cue) {}

    private Step step(List<Token> tokens, int at, @Nullable Cue before) {
        Optional<PhraseList.Match<KnownEntity>> known = gazetteer.name(tokens, at, budget);
        Optional<PhraseList.Match<Cue>> cue = gazetteer.cue(tokens, at, budget);
        if (known.isPresent()
                && known.get().end() >= cue.map(PhraseList.Match::end).orElse(0)) {
            return known(tokens, at, known.get());
        }
        if (cue.isPresent()
                && cue.get().value() != Cue.SURNAME
                && !(cue.get().value() == Cue.HEAD && before == Cue.HEAD)) {
            return cue(tokens, at, cue.get());
        }
        if (!tokens.get(at).capital()) {
            return new Step(at + 1, null);
        }
        return unknown(tokens, at, before, cue.isPresent());
    }

    private Step known(List<Token> tokens, int at, PhraseList.Match<KnownEntity> match) {
        KnownEntity entity = match.value();
        add(tokens, at, match.end(), new Kind(entity.type(), entity, "list:" + entity.id()));
        return new Step(match.end(), null);
    }

    private Step cue(List<Token> tokens, int at, PhraseList.Match<Cue> match) {
        if (match.value() == Cue.HEAD && tokens.get(at).capital()) {
            int end = runEnd(tokens, match.end());
            if (end > match.end()) {
                add(tokens, at, end, new Kind(EntityType.ORG, null, "rule:organisation-head"));
                return new Step(end, null);
            }
        }
        return new Step(match.end(), match.value());
    }

    private Step unknown(List<Token> tokens, int at, @Nullable Cue before, boolean surname) {
        int end = runEnd(tokens, at);
        Kind kind = kind(end - at, before, surname);
        if (kind == null) {
            // one word on: a known name may begin inside the run, as in «Theo Bộ Công Thương»
            return new Step(at + 1, null);
        }
        add(tokens, at, end, kind);
        return new Step(end, null);
    }

    private static @Nullable Kind kind(int words, @Nullable Cue before, boolean surname) {
        if (before == Cue.TITLE && words <= MAX_PERSON) {
            return new Kind(EntityType.PER, null, "rule:title");
        }
        if (before == Cue.PLACE) {
            return new Kind(EntityType.LOC, null, "rule:place");
        }
        boolean person = surname && words >= 2 && words <= MAX_PERSON;
        return person ? new Kind(EntityType.PER, null, "rule:surname") : null;
    }

    /** The end of the run of capitalised words that begins at a token. */
    private int runEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && end - from < MAX_RUN && belongs(tokens, from, end)) {
            budget.spend(1);
            end++;
        }
        return end;
    }

    private static boolean belongs(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        if (!token.joined() && (at != from || at == 0)) {
            return at == from && token.capital();
        }
        return token.capital() || (at > from && isConnector(tokens, at));
    }

    private static boolean isConnector(List<Token> tokens, int at) {
        boolean followed = at + 1 < tokens.size()
                && tokens.get(at + 1).joined()
                && tokens.get(at + 1).capital();
        return followed && CONNECTORS.contains(tokens.get(at).key());
    }

    private record Kind(EntityType type, @Nullable KnownEntity entity, String reason) {}

    private void add(List<Token> tokens, int from, int to, Kind kind) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        found.add(new Name(start, end, kind.type(), kind.entity(), kind.reason()));
    }
}
