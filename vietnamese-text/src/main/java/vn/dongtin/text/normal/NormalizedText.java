package vn.dongtin.text.normal;

/**
 * A clean text and how it came from the raw one.
 *
 * @param text NFC text without control, zero-width or direction characters
 * @param offsets maps UTF-16 offsets between the raw text and {@code text}
 * @param changes what had to be repaired or removed
 */
public record NormalizedText(String text, OffsetMap offsets, TextChanges changes) {}
