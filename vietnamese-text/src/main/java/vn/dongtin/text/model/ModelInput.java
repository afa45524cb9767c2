package vn.dongtin.text.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Reads what {@link ModelOutput} wrote, in the same order of calls. Not thread-safe. */
public final class ModelInput {

    private final String name;
    private final ByteBuffer buffer;

    private ModelInput(String name, byte[] content) {
        this.name = name;
        this.buffer = ByteBuffer.wrap(content);
    }

    /**
     * Opens a model that lies beside a class in its jar.
     *
     * @throws IllegalStateException when it is missing, damaged, of another kind or of another version
     */
    public static ModelInput open(Class<?> owner, String resource, String kind, int version) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The model " + resource + " is missing beside " + owner.getName()
                        + ": build the jar with its resources, or train it.");
            }
            return open(resource, stream.readAllBytes(), kind, version);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + resource + " can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * Opens a model held in memory.
     *
     * @throws IllegalStateException when it is damaged, of another kind or of another version
     */
    public static ModelInput open(String name, byte[] content, String kind, int version) {
        ModelInput input = new ModelInput(name, content);
        input.checkSum();
        if (!input.readString().equals(kind) || input.readInt() != version) {
            throw new IllegalStateException(
                    "The model " + name + " is not a \"" + kind + "\" of version " + version + ": train it again.");
        }
        return input;
    }

    private void checkSum() {
        int length = buffer.capacity() - Integer.BYTES;
        CRC32 check = new CRC32();
        if (length >= 0) {
            check.update(buffer.array(), 0, length);
        }
        if (length < 0 || buffer.getInt(length) != (int) check.getValue()) {
            throw new IllegalStateException("The model " + name + " is damaged: its check sum differs.");
        }
    }

    public int readInt() {
        return buffer.getInt();
    }

    public float readFloat() {
        return buffer.getFloat();
    }

    public String readString() {
        return new String(readBytes(), StandardCharsets.UTF_8);
    }

    public byte[] readBytes() {
        byte[] values = new byte[length(1)];
        buffer.get(values);
        return values;
    }

    public int[] readInts() {
        int[] values = new int[length(Integer.BYTES)];
        buffer.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    public long[] readLongs() {
        long[] values = new long[length(Long.BYTES)];
        buffer.asLongBuffer().get(values);
        skip(values.length * Long.BYTES);
        return values;
    }

    public float[] readFloats() {
        float[] values = new float[length(Float.BYTES)];
        buffer.asFloatBuffer().get(values);
        skip(values.length * Float.BYTES);
        return values;
    }

    private int length(int bytesEach) {
        int length = buffer.getInt();
        if (length < 0 || (long) length * bytesEach > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private void skip(int bytes) {
        buffer.position(buffer.position() + bytes);
    }
}
