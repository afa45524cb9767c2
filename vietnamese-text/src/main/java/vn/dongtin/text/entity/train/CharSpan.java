package vn.dongtin.text.entity.train;

import vn.dongtin.text.entity.EntityType;

/** A name as characters of a text. */
record CharSpan(int start, int end, EntityType type) {}
