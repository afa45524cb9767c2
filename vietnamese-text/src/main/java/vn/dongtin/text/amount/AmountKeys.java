package vn.dongtin.text.amount;

import vn.dongtin.text.token.TokenKey;

/** The keys of the words that amounts are built of; named after what they say. */
final class AmountKeys {

    static final long AND = TokenKey.of("và");
    static final long AND_ENGLISH = TokenKey.of("and");
    static final long HALF_MORE = TokenKey.of("rưỡi");
    static final long THOUSAND = TokenKey.of("k");
    /** Zero, but far more often "not". */
    static final long NOT = TokenKey.of("không");

    static final long ONE = TokenKey.of("một");

    private AmountKeys() {}
}
