package vn.dongtin.text.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;

/** The year behind a month, quarter or season: {@code /2018}, {@code năm 2018}, {@code của năm ngoái}. */
final class YearWords {

    private static final Phrases<Integer> RELATIVE = Phrases.of(Map.of(
            "năm nay|năm này|năm hiện tại|this year", 0,
            "năm ngoái|năm trước|năm qua|năm rồi|năm vừa qua|last year", -1,
            "năm kia", -2,
            "năm sau|năm tới|năm tiếp theo|năm kế tiếp|next year", 1));

    private final Atoms atoms;

    YearWords(Atoms atoms) {
        this.atoms = atoms;
    }

    /**
     * A year and where it ends.
     *
     * @param to last atom
     */
    record Read(int to, YearRef year) {}

    /** Reads the year behind an atom; null when there is none. */
    @Nullable
    Read behind(int i) {
        boolean joined = atoms.isSymbolOf(i + 1, "/-.–") && atoms.isGlued(i + 1) && atoms.isGlued(i + 2);
        if (joined && atoms.year(i + 2) > 0) {
            return new Read(i + 2, YearRef.of(atoms.year(i + 2)));
        }
        boolean led =
                atoms.isSymbol(i + 1, ',') || atoms.isWord(i + 1, Keys.OF) || atoms.isWord(i + 1, Keys.OF_ENGLISH);
        return worded(led ? i + 2 : i + 1);
    }

    /** Reads {@code năm 2018} or {@code năm ngoái} at an atom. */
    @Nullable
    Read worded(int i) {
        if (atoms.isWord(i, Keys.YEAR) && atoms.year(i + 1) > 0) {
            return new Read(i + 1, YearRef.of(atoms.year(i + 1)));
        }
        var relative = RELATIVE.at(atoms, i);
        boolean untilNow = relative != null
                && atoms.isWord(relative.to(), Keys.UNTIL)
                && atoms.isWord(relative.to() + 1, Keys.NOW);
        return relative == null || untilNow ? null : new Read(relative.to(), YearRef.shifted(relative.value()));
    }

    /** Reads what {@link #behind} does or a bare {@code 2018}. */
    @Nullable
    Read behindOrBare(int i) {
        Read worded = behind(i);
        boolean bare = worded == null && atoms.year(i + 1) > 0 && !atoms.isGlued(i + 1) && isFree(i + 2);
        return bare ? new Read(i + 1, YearRef.of(atoms.year(i + 1))) : worded;
    }

    /** Tells whether a number does not go on in an atom behind it. */
    private boolean isFree(int next) {
        return !atoms.isGlued(next)
                || (atoms.isSymbolOf(next, ".,;:!?)”\"") && !(atoms.isGlued(next + 1) && atoms.isNumber(next + 1)));
    }
}
