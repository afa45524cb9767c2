package vn.dongtin.contract.identity;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Host and port of an address in one spelling: host in lower-case ASCII (punycode), no default port, no user info. */
final class Authority {

    private static final int MAX_HOST = 253;
    private static final int MAX_PORT = 65_535;
    private static final int MAX_PORT_DIGITS = 5;

    private Authority() {}

    /** Empty when it has no host that could be asked for an article. */
    static Optional<String> canonical(String authority) {
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = hostAndPort.lastIndexOf(':');
        // the colons of an IPv6 address stand in brackets
        int end = colon > hostAndPort.lastIndexOf(']') ? colon : hostAndPort.length();
        return host(hostAndPort.substring(0, end))
                .flatMap(host -> port(hostAndPort.substring(end)).map(port -> host + port));
    }

    private static Optional<String> host(String host) {
        return host.startsWith("[") ? address(host.toLowerCase(Locale.ROOT)) : name(PercentEncoding.decode(host));
    }

    private static Optional<String> address(String literal) {
        try {
            // an IPv6 address is worth no parser of ours
            boolean valid = literal.indexOf('%') < 0 && literal.equals(new URI("https://" + literal).getHost());
            return valid ? Optional.of(literal) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(String host) {
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            return isName(name) ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_HOST
                && !name.startsWith(".")
                && !name.endsWith(".")
                && !name.contains("..")
                && name.chars().allMatch(Authority::isNameCharacter);
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    }

    /** Reads {@code :8080} or nothing. */
    private static Optional<String> port(String withColon) {
        if (withColon.length() <= 1) {
            return Optional.of("");
        }
        String digits = withColon.substring(1);
        if (digits.length() > MAX_PORT_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return port(Integer.parseInt(digits));
    }

    private static Optional<String> port(int number) {
        if (number > MAX_PORT) {
            return Optional.empty();
        }
        return Optional.of(number == 80 || number == 443 ? "" : ":" + number);
    }
}
