package vn.dongtin.contract.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Percent-encoding in one form: unreserved characters plain, all else upper-case hex (RFC 3986 section 6.2.2). */
final class PercentEncoding {

    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "-._~";
    /** What RFC 3986 lets stand unencoded in a path and in a query; encoded it means something else and stays so. */
    private static final String RESERVED = ":/?@!$&'()*+,;=";

    private PercentEncoding() {}

    /**
     * Decodes triplets of unreserved characters, writes the hex digits of the others in upper case, and encodes what may
     * not stand in a URI: letters with marks, spaces, quotes, brackets, a lone per cent sign.
     */
    static String canonical(String text) {
        StringBuilder out = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (isTriplet(bytes, i)) {
                int b = value(bytes, i);
                append(out, b, isUnreserved(b));
                i += 2;
            } else {
                int b = bytes[i] & 0xff;
                append(out, b, isUnreserved(b) || RESERVED.indexOf(b) >= 0);
            }
        }
        return out.toString();
    }

    /** Decodes every triplet; bytes that are no UTF-8 become U+FFFD. */
    static String decode(String encoded) {
        byte[] bytes = encoded.getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean triplet = isTriplet(bytes, i);
            out.write(triplet ? value(bytes, i) : bytes[i]);
            i += triplet ? 2 : 0;
        }
        return out.toString(UTF_8);
    }

    private static void append(StringBuilder out, int b, boolean plain) {
        if (plain) {
            out.append((char) b);
        } else {
            out.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
        }
    }

    private static boolean isUnreserved(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || UNRESERVED.indexOf(b) >= 0;
    }

    private static boolean isTriplet(byte[] bytes, int at) {
        return bytes[at] == '%' && at + 2 < bytes.length && hex(bytes[at + 1]) >= 0 && hex(bytes[at + 2]) >= 0;
    }

    private static int value(byte[] bytes, int at) {
        return hex(bytes[at + 1]) << 4 | hex(bytes[at + 2]);
    }

    private static int hex(int c) {
        return Character.digit(c, 16);
    }
}
