package vn.dongtin.search.query;

/** A query that can't be understood, with the reason for people. */
public final class QuerySyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    QuerySyntaxException(String code, String detail) {
        super(detail);
        this.code = code;
    }

    /** The reason, stable, for programs. */
    public String code() {
        return code;
    }
}
