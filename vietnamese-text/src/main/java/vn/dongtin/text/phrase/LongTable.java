package vn.dongtin.text.phrase;

/** From 64-bit keys to small numbers by open addressing; the keys are hashes already. Not thread-safe while filled. */
final class LongTable {

    private long[] keys = new long[1024];
    private byte[] values = new byte[1024];
    private int size;

    /** Returns the value of the key, -1 when it has none. */
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : -1;
    }

    void putIfAbsent(long key, int value) {
        if (get(key) < 0) {
            put(key, value);
        }
    }

    void put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        size += keys[slot] == key ? 0 : 1;
        keys[slot] = key;
        values[slot] = (byte) value;
    }

    /** Returns where the key lies or would lie; a key of 0 stands for an empty place and is never asked for. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        byte[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new byte[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
