package vn.dongtin.text.quote;

import vn.dongtin.text.token.TokenKey;

/** Middle names that tell the sex of a Vietnamese person. */
final class MiddleNames {

    static final long FEMALE = TokenKey.of("thị");
    static final long MALE = TokenKey.of("văn");

    private MiddleNames() {}
}
