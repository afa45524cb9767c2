package vn.dongtin.contract.codec;

/**
 * A record that can't be read. It never gets better by trying again: the reader puts it into the dead-letter topic.
 *
 * <p>The kinds are a closed set, so that a dead letter can name its reason by {@link #code()}.
 */
public abstract sealed class ContractException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ContractException(String message) {
        super(message);
    }

    /** The reason, stable, for programs. */
    public abstract String code();

    /** More bytes than the limit; not even parsed. */
    public static final class TooLarge extends ContractException {
        private static final long serialVersionUID = 1L;

        TooLarge(int size, int limit) {
            super("record has " + size + " bytes, the limit is " + limit);
        }

        @Override
        public String code() {
            return "too-large";
        }
    }

    /** A schema whose major version this reader does not know. */
    public static final class UnknownMajorVersion extends ContractException {
        private static final long serialVersionUID = 1L;

        UnknownMajorVersion(String dataSchema, String expected) {
            super("record has schema " + abbreviate(dataSchema) + ", this reader knows " + expected);
        }

        @Override
        public String code() {
            return "unknown-major-version";
        }
    }

    /** No JSON, or JSON that breaks the contract. Without a cause: the parser's own message would quote the article. */
    public static final class Malformed extends ContractException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }

        @Override
        public String code() {
            return "malformed";
        }
    }

    private static String abbreviate(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
