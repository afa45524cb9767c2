package vn.dongtin.text.words;

/** 32-bit hashes of features. The constants are those of the 32-bit finaliser of MurmurHash3. */
final class Mixing {

    private Mixing() {}

    /** Returns the hash of two hashes or small numbers; order matters. */
    static int join(int first, int second) {
        int mixed = first * 31 + second + 0x9E3779B9;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    /** Returns the part of a token's key that the tables of this package go by. */
    static int syllable(long tokenKey) {
        return (int) (tokenKey >>> 32);
    }
}
