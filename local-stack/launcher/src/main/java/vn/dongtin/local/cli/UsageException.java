package vn.dongtin.local.cli;

/** What the user asked for can't be done; the message is one sentence for the terminal that names the way out. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence. */
    public UsageException(String message) {
        super(message);
    }
}
