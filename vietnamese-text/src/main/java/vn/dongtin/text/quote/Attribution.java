package vn.dongtin.text.quote;

import org.jspecify.annotations.Nullable;

/** What the text beside a quote says of it: who speaks, and the word that shows it or -1. */
record Attribution(@Nullable Speaker speaker, int cue) {}
