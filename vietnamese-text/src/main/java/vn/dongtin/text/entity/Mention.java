package vn.dongtin.text.entity;

import java.util.List;

/**
 * A name found in a text. Mentions of one text are in order and do not overlap.
 *
 * @param span tokens and type
 * @param confidence 0 to 1
 * @param reason {@code model}, {@code rule:<name>} or {@code list:<entry>}
 * @param namedBy index, in the list of mentions, of the one that names the same thing most fully ({@code Lê Thành Long}
 *     for a later {@code ông Long}); its own index when it is that itself
 * @param inner names inside this name ({@code Hà Nội} in {@code Sở Y tế Hà Nội})
 */
public record Mention(NameSpan span, double confidence, String reason, int namedBy, List<NameSpan> inner) {

    public Mention {
        inner = List.copyOf(inner);
    }
}
