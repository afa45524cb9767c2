package vn.dongtin.contract.identity;

import java.util.ArrayList;
import java.util.List;

/** Removes dot segments and empty segments from a path (RFC 3986 section 5.2.4). */
final class PathSegments {

    private PathSegments() {}

    static String resolve(String path) {
        List<String> kept = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                dropLast(kept);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.add(segment);
            }
        }
        return kept.isEmpty() ? "" : "/" + String.join("/", kept);
    }

    private static void dropLast(List<String> segments) {
        if (!segments.isEmpty()) {
            segments.removeLast();
        }
    }
}
