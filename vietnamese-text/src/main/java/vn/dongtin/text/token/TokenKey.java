package vn.dongtin.text.token;

import vn.dongtin.text.syllable.VietnameseLetters;

/**
 * 64-bit hash of a token's letters in lower case with the place of the tone left out: {@code hoà}, {@code hòa} and
 * {@code HÒA} have one key, {@code hoá} another. Lists and models store keys, so that no stage builds strings. The
 * value is part of every model file and must not change. The mixing constants are those of FNV-1a and of the 64-bit
 * finaliser of MurmurHash3.
 */
public final class TokenKey {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int TONES = 6;
    private static final int TABLE = 0x1F00;
    private static final char[] BASES = new char[TABLE];
    private static final byte[] TONE = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            char lower = Character.toLowerCase(c);
            BASES[c] = VietnameseLetters.withoutTone(lower);
            TONE[c] = (byte) VietnameseLetters.tone(lower);
        }
    }

    private TokenKey() {}

    /** Returns the key of one token in NFC. */
    public static long of(CharSequence token) {
        return of(token, 0, token.length());
    }

    /** Returns the key of {@code text[start, end)} in NFC. */
    public static long of(CharSequence text, int start, int end) {
        long hash = SEED;
        long tones = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < TABLE) {
                hash = (hash ^ BASES[c]) * PRIME;
                tones = TONE[c] == 0 ? tones : tones * TONES + TONE[c];
            } else {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
            }
        }
        return mix(hash + tones * 0x9E3779B97F4A7C15L);
    }

    /** Returns the key of two tokens in a row, or of a key and a number; order matters. */
    public static long join(long first, long second) {
        return mix(first * 31 + second + 0x9E3779B97F4A7C15L);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
