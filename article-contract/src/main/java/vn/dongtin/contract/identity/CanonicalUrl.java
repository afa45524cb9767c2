package vn.dongtin.contract.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One spelling for all the addresses under which people pass the same article around (RFC 3986 section 6).
 *
 * <p>Scheme and host in lower case; {@code http} counts as {@code https}, and the default port of either as none;
 * fragment, user info, empty path segments and trailing slash dropped; a backslash in the path is a slash, as in
 * browsers; dot segments resolved; text in NFC; percent-encoding in its shortest form; tracking parameters dropped, the
 * others sorted. Canonicalising twice changes nothing.
 *
 * @param value the canonical address: ASCII, always {@code https://…}, at most {@link #MAX_LENGTH} long
 */
public record CanonicalUrl(String value) {

    /** The longest address taken, in UTF-16 units, as sent and in canonical form; longer ones are refused. */
    public static final int MAX_LENGTH = 2_048;

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "twclid",
            "ttclid",
            "yclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "oly_anon_id",
            "oly_enc_id",
            "vero_id",
            "wickedid",
            "zarsrc",
            "zanpid",
            "cmpid",
            "ocid",
            "ncid",
            "s_cid",
            "ref_src",
            "ref_url",
            "amp");

    /**
     * Reads an address.
     *
     * @return empty when it is no absolute http(s) address with a host, or longer than {@link #MAX_LENGTH}
     */
    public static Optional<CanonicalUrl> parse(String address) {
        String trimmed = address.strip();
        if (trimmed.length() > MAX_LENGTH || hasLoneSurrogate(trimmed)) {
            return Optional.empty();
        }
        return withoutScheme(before(trimmed, "#"))
                .flatMap(CanonicalUrl::canonical)
                .filter(url -> url.length() <= MAX_LENGTH)
                .map(CanonicalUrl::new);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> withoutScheme(String address) {
        int end = address.indexOf("://");
        String scheme = end < 0 ? "" : address.substring(0, end);
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")
                ? Optional.of(address.substring(end + "://".length()))
                : Optional.empty();
    }

    /** Reads what follows the scheme: authority, path and query. */
    private static Optional<String> canonical(String address) {
        String beforeQuery = before(address, "?").replace('\\', '/');
        String authority = before(beforeQuery, "/");
        String path = path(beforeQuery.substring(authority.length()));
        String query = query(address.substring(beforeQuery.length()));
        return Authority.canonical(authority).map(host -> "https://" + host + path + query);
    }

    private static String path(String raw) {
        return PathSegments.resolve(PercentEncoding.canonical(nfc(raw)));
    }

    private static String query(String raw) {
        List<String> kept = new ArrayList<>();
        // the first character is the question mark
        for (String parameter : nfc(raw.isEmpty() ? raw : raw.substring(1)).split("&", -1)) {
            if (!parameter.isEmpty() && !isTracking(name(parameter))) {
                kept.add(PercentEncoding.canonical(parameter));
            }
        }
        kept.sort(null);
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static String name(String parameter) {
        return PercentEncoding.decode(before(parameter, "=")).toLowerCase(Locale.ROOT);
    }

    private static boolean isTracking(String name) {
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    private static String before(String text, String delimiter) {
        int end = text.indexOf(delimiter);
        return end < 0 ? text : text.substring(0, end);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
