package vn.dongtin.text.knowledge;

import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedOutput} wrote. Not thread-safe. */
final class PackedInput {

    private final byte[] bytes;
    private int position;

    PackedInput(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    int position() {
        return position;
    }

    int readNumber() {
        int value = 0;
        int shift = 0;
        while (bytes[position] < 0) {
            value |= (bytes[position++] & 0x7F) << shift;
            shift += 7;
        }
        return value | bytes[position++] << shift;
    }

    String readString() {
        int length = readNumber();
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.UTF_8);
    }

    void skipString() {
        int length = readNumber();
        position += length;
    }
}
