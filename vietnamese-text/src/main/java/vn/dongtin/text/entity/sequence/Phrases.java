package vn.dongtin.text.entity.sequence;

import java.util.HashMap;
import java.util.Map;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.Tokens;

/** Names as sequences of token keys, each with a code; finds the longest that begins at a token. Immutable. */
public final class Phrases {

    /** Marks a prefix that goes on. */
    private static final int GOES_ON = 1 << 30;

    private static final int CODE = GOES_ON - 1;

    private final HashedCodes prefixes;

    private Phrases(HashedCodes prefixes) {
        this.prefixes = prefixes;
    }

    /** Returns the longest phrase from the token on as length and code in one number, 0 when there is none. */
    public long longest(Tokens tokens, int first, int limit) {
        long hash = tokens.key(first);
        long found = 0;
        for (int end = first + 1; ; end++) {
            int node = prefixes.get(hash);
            if ((node & CODE) != 0) {
                found = ((long) (end - first) << 32) | (node & CODE);
            }
            if ((node & GOES_ON) == 0 || end == limit) {
                return found;
            }
            hash = TokenKey.join(hash, tokens.key(end));
        }
    }

    public static int length(long match) {
        return (int) (match >>> 32);
    }

    public static int code(long match) {
        return (int) match;
    }

    public void write(ModelOutput output) {
        prefixes.write(output);
    }

    public static Phrases read(ModelInput input) {
        return new Phrases(HashedCodes.read(input));
    }

    /** Collects phrases. Not thread-safe. */
    public static final class Builder {

        private final Map<Long, Integer> nodes = new HashMap<>();

        /** Adds the bits of a code to those the phrase has already. */
        public Builder add(Tokens tokens, int first, int end, int code) {
            long hash = tokens.key(first);
            for (int i = first + 1; i < end; i++) {
                nodes.merge(hash, GOES_ON, (old, mark) -> old | mark);
                hash = TokenKey.join(hash, tokens.key(i));
            }
            nodes.merge(hash, code, (old, bits) -> old | bits);
            return this;
        }

        public Phrases build() {
            return new Phrases(HashedCodes.of(nodes));
        }
    }
}
