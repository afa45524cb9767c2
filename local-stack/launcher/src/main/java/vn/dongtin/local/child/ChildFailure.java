package vn.dongtin.local.child;

/** A child ended or stayed silent when it should have become ready; the message names it and its log. */
public final class ChildFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChildFailure(String message) {
        super(message);
    }
}
