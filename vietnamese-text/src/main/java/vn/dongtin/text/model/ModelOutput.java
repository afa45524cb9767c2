package vn.dongtin.text.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Writes a model file: kind, version, arrays (big-endian, each with its length), and a CRC-32 of all that. The same
 * calls give the same bytes. Not thread-safe.
 */
public final class ModelOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public ModelOutput(String kind, int version) {
        writeString(kind);
        writeInt(version);
    }

    public void writeInt(int value) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    public void writeFloat(float value) {
        writeInt(Float.floatToIntBits(value));
    }

    public void writeString(String value) {
        writeBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public void writeBytes(byte[] values) {
        writeInt(values.length);
        bytes.writeBytes(values);
    }

    public void writeInts(int[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
        buffer.asIntBuffer().put(values);
        writeInt(values.length);
        bytes.writeBytes(buffer.array());
    }

    public void writeLongs(long[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
        buffer.asLongBuffer().put(values);
        writeInt(values.length);
        bytes.writeBytes(buffer.array());
    }

    public void writeFloats(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES);
        buffer.asFloatBuffer().put(values);
        writeInt(values.length);
        bytes.writeBytes(buffer.array());
    }

    public void writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + file + " can't be written: " + e.getMessage(), e);
        }
    }

    public byte[] toByteArray() {
        byte[] content = bytes.toByteArray();
        CRC32 check = new CRC32();
        check.update(content);
        return ByteBuffer.allocate(content.length + Integer.BYTES)
                .put(content)
                .putInt((int) check.getValue())
                .array();
    }
}
