package vn.dongtin.text.quote.train;

import org.jspecify.annotations.Nullable;

/**
 * A stretch marked in a gold text.
 *
 * @param kind {@code q} direct quote, {@code i} indirect, {@code s} speaker, {@code n} name
 * @param id ties a quote to its speaker; the type of a name
 * @param referent whom a pronoun stands for, null when the words say it themselves
 * @param start first character
 * @param end behind the last one
 */
public record MarkedSpan(char kind, String id, @Nullable String referent, int start, int end) {}
