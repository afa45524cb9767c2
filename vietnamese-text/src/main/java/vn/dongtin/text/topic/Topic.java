package vn.dongtin.text.topic;

import org.jspecify.annotations.Nullable;

/**
 * One concept of the IPTC Media Topics.
 *
 * @param id the code with its prefix: {@code medtop:04000000}
 * @param parent the id of the topic above, null on level 1
 * @param labelVi our Vietnamese name
 * @param labelEn the English name by IPTC
 */
public record Topic(String id, @Nullable String parent, String labelVi, String labelEn) {

    /** Returns 1 for the seventeen topics at the top, 2 for those below them. */
    public int level() {
        return parent == null ? 1 : 2;
    }
}
