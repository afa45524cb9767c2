package vn.dongtin.text.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.sequence.Evidence;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/**
 * Makes the names of one text agree: a name has one type throughout, what was named once is found again, a given name
 * belongs to the full name before it, and an abbreviation in brackets to what it shortens.
 */
final class DocumentPass {

    private static final String SAME_NAME = "rule:same-name";
    private static final String GIVEN_NAME = "rule:given-name";
    private static final String ABBREVIATION = "rule:abbreviation";
    private static final String KNOWN_PERSON = "rule:known-person";
    private static final int LONGEST_PERSON = 5;
    private static final Set<EntityType> PLACE_OR_BODY = Set.of(EntityType.LOC, EntityType.ORG);
    /** A name found less surely is not looked for elsewhere. */
    private static final double SURE = 0.8;
    /** A name found more surely keeps its type. */
    private static final double CERTAIN = 0.9;

    private final Evidence evidence;
    private final Tokens tokens;
    private final List<Draft> names;
    private final Map<Long, SameName> bySpelling = new HashMap<>();
    private final Map<Long, Draft> byGivenName = new HashMap<>();
    private final boolean[] taken;

    DocumentPass(Evidence evidence, List<Draft> names) {
        this.evidence = evidence;
        this.tokens = evidence.tokens();
        this.names = names;
        this.taken = new boolean[tokens.size()];
        names.forEach(this::take);
    }

    private void take(Draft name) {
        for (int i = name.firstToken; i < name.endToken; i++) {
            taken[i] = true;
        }
    }

    List<Draft> run() {
        collect();
        takeApart();
        agree();
        findAgain();
        names.sort(Comparator.comparingInt(name -> name.firstToken));
        nameFully();
        joinAbbreviations();
        return names;
    }

    private void collect() {
        for (Draft name : names) {
            bySpelling.computeIfAbsent(name.key(tokens), key -> new SameName()).add(name);
        }
    }

    /** {@code Tập đoàn Amazon Susan Pointer}: the person known from elsewhere is a name of her own. */
    private void takeApart() {
        List<Draft> people = new ArrayList<>();
        for (Draft name : names) {
            if (name.type == EntityType.ORG && name.length() > 2) {
                Draft person = personAtEnd(name);
                if (person != null) {
                    people.add(person);
                    name.endToken = person.firstToken;
                    name.reason = KNOWN_PERSON;
                }
            }
        }
        names.addAll(people);
        names.sort(Comparator.comparingInt(name -> name.firstToken));
    }

    private @Nullable Draft personAtEnd(Draft name) {
        int first = Math.max(name.firstToken + 1, name.endToken - LONGEST_PERSON);
        for (; first < name.endToken - 1; first++) {
            SameName same = bySpelling.get(Spelling.of(tokens, first, name.endToken));
            if (same != null && same.winner() == EntityType.PER && same.isSure(SURE)) {
                return new Draft(first, name.endToken, EntityType.PER, same.confidence(), KNOWN_PERSON);
            }
        }
        return null;
    }

    private void agree() {
        for (Draft name : names) {
            SameName same = bySpelling.get(name.key(tokens));
            EntityType winner = same == null ? name.type : same.winner();
            if (winner != name.type && same != null && gives(name, same)) {
                name.type = winner;
                name.reason = SAME_NAME;
            }
        }
        for (Draft name : names) {
            if (name.type == EntityType.PER && name.length() > 1 && name.confidence >= SURE) {
                byGivenName.putIfAbsent(tokens.key(name.endToken - 1), name);
            }
        }
    }

    /** A city and its football club may stand in one text; else what is said far more often is meant throughout. */
    private static boolean gives(Draft name, SameName same) {
        boolean placeAndBody = PLACE_OR_BODY.contains(name.type) && PLACE_OR_BODY.contains(same.winner());
        return name.confidence < CERTAIN || (!placeAndBody && same.weight(same.winner()) > 3 * same.weight(name.type));
    }

    /** Looks through the runs of capitals that are no name yet. */
    private void findAgain() {
        List<Draft> found = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (evidence.startsRun(token)) {
                int end = evidence.runEnd(token);
                Draft again = isFree(token, end) ? again(token, end) : null;
                if (again != null) {
                    found.add(again);
                    take(again);
                }
            }
        }
        names.addAll(found);
    }

    private boolean isFree(int first, int end) {
        for (int i = first; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** Places are left: {@code người Mỹ} is no place though {@code Mỹ} is. */
    private @Nullable Draft again(int first, int end) {
        SameName same = bySpelling.get(Spelling.of(tokens, first, end));
        if (same != null && same.isSure(SURE) && same.winner() != EntityType.LOC && mayBeName(first, end)) {
            return new Draft(first, end, same.winner(), same.confidence(), SAME_NAME);
        }
        Draft full = end - first == 1 ? byGivenName.get(tokens.key(first)) : null;
        if (full != null && isWord(first) && mayBeName(first, end)) {
            return new Draft(first, end, EntityType.PER, full.confidence, GIVEN_NAME);
        }
        return null;
    }

    /** A word at the beginning of a sentence has a capital anyway: there it must not stand in small letters elsewhere. */
    private boolean mayBeName(int first, int end) {
        return end - first > 1 || !evidence.opensSentence(first) || !evidence.isLowerElsewhere(first);
    }

    private boolean isWord(int token) {
        int word = evidence.words().wordOf(token);
        return evidence.words().endToken(word) - evidence.words().firstToken(word) == 1;
    }

    /** Given names point to the last full name before them, or the first one behind. */
    private void nameFully() {
        Map<Long, Draft> fullNames = new HashMap<>(byGivenName);
        Map<Long, Draft> first = new HashMap<>();
        for (Draft name : names) {
            Draft same = first.putIfAbsent(name.key(tokens), name);
            if (same != null && same.type == name.type) {
                name.namedBy = same.namedBy;
            } else if (name.type == EntityType.PER) {
                name.namedBy = fullName(fullNames, name);
            }
            if (name.type == EntityType.PER && name.length() > 1 && name.namedBy == name) {
                fullNames.put(tokens.key(name.endToken - 1), name);
            }
        }
    }

    private Draft fullName(Map<Long, Draft> fullNames, Draft name) {
        Draft full = fullNames.get(tokens.key(name.endToken - 1));
        if (full == null || full.length() <= name.length() || !endsWith(full, name)) {
            return name;
        }
        return full.namedBy;
    }

    private boolean endsWith(Draft full, Draft part) {
        for (int i = 1; i <= part.length(); i++) {
            if (tokens.key(full.endToken - i) != tokens.key(part.endToken - i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Cơ quan Hợp tác Quốc tế Nhật Bản (JICA)}: the second name is the first in short, also further on. */
    private void joinAbbreviations() {
        Map<Long, Draft> inShort = new HashMap<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            Draft full = names.get(i);
            Draft next = names.get(i + 1);
            if (isInBrackets(full, next) && next.length() == 1 && full.length() > 1 && abbreviates(next, full)) {
                next.reason = next.type == full.type ? next.reason : ABBREVIATION;
                next.type = full.type;
                inShort.putIfAbsent(next.key(tokens), full);
            }
        }
        for (Draft name : names) {
            Draft full = name.length() == 1 ? inShort.get(name.key(tokens)) : null;
            if (full != null && full.type == name.type) {
                name.namedBy = full.namedBy;
            }
        }
    }

    /** Tells whether the letters in short are first letters of the full name's tokens, in order. */
    private boolean abbreviates(Draft inShort, Draft full) {
        int token = full.firstToken;
        if (firstLetter(inShort.firstToken) != firstLetter(token)) {
            return false;
        }
        for (int i = tokens.start(inShort.firstToken); i < tokens.end(inShort.firstToken); i++) {
            char letter = Character.toUpperCase(tokens.text().charAt(i));
            while (token < full.endToken && firstLetter(token) != letter) {
                token++;
            }
            if (token == full.endToken) {
                return false;
            }
            token++;
        }
        return true;
    }

    private char firstLetter(int token) {
        return Character.toUpperCase(tokens.text().charAt(tokens.start(token)));
    }

    private boolean isInBrackets(Draft full, Draft next) {
        return next.firstToken == full.endToken + 1
                && tokens.isMark(full.endToken, '(')
                && next.endToken < tokens.size()
                && tokens.isMark(next.endToken, ')')
                && tokens.shape(next.firstToken) == TokenShape.UPPER
                && full.type != EntityType.PER;
    }
}
