package vn.dongtin.search.sink;

import java.util.Collection;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Which index the offsets of the consumer group belong to. Its identity is committed with every offset: when the index was
 * lost and made again, the offsets say nothing about the new one, and all is read from the beginning. Owned by the
 * consumer's thread.
 */
final class FilledIndex {

    private final Supplier<String> current;
    private String filled = "";

    /**
     * @param current the identity of the index that is there now
     */
    FilledIndex(Supplier<String> current) {
        this.current = current;
    }

    /** Says whether the index is another one than the one filled up to now. */
    boolean isAnother() {
        return !filled.equals(current.get());
    }

    /** From now on the current index is filled. */
    void follow() {
        filled = current.get();
    }

    /** An offset as it is committed. */
    OffsetAndMetadata offset(long offset) {
        return new OffsetAndMetadata(offset, filled);
    }

    /** Says whether any of these offsets was committed for another index than the one filled now. */
    boolean isAnotherThanIn(Collection<? extends @Nullable OffsetAndMetadata> committed) {
        return committed.stream().anyMatch(offset -> offset != null && !filled.equals(offset.metadata()));
    }
}
