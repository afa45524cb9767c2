package vn.dongtin.text.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes numbers in as few bytes as they need, seven bits each (LEB128), and strings. Not thread-safe. */
public final class PackedOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Writes a number that is not negative. */
    public void writeNumber(int value) {
        int rest = value;
        while (rest >= 0x80) {
            bytes.write(rest | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    public void writeString(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        writeNumber(encoded.length);
        bytes.writeBytes(encoded);
    }

    public byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
