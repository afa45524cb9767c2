package vn.dongtin.text.entity.train;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.NameSpan;

/** Counts names found, right and missed: a name is right when type, first and last token are. Not thread-safe. */
final class SpanScore {

    private int right;
    private int found;
    private int gold;

    void add(List<NameSpan> goldNames, List<NameSpan> foundNames, Predicate<EntityType> types) {
        Set<NameSpan> wanted = new HashSet<>(goldNames);
        for (NameSpan name : foundNames) {
            if (types.test(name.type())) {
                found++;
                right += wanted.contains(name) ? 1 : 0;
            }
        }
        gold += (int) goldNames.stream().filter(name -> types.test(name.type())).count();
    }

    /** Returns the harmonic mean of precision and recall in percent, 0 when there was nothing. */
    double f1() {
        return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
    }

    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }
}
