package vn.dongtin.text.command;

/** A command that can't begin; the message tells the user what to change. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
