package vn.dongtin.contract.problem;

/** Every kind of error the services answer with. */
public enum ProblemCode {
    NOT_JSON("not-json", 400, "The body is not JSON"),
    WRONG_TYPE("wrong-type", 400, "A member has the wrong JSON type"),
    BAD_PARAMETER("bad-parameter", 400, "A query parameter can't be used"),
    UNKNOWN_PARAMETER("unknown-parameter", 400, "There is no such query parameter"),
    BAD_QUERY("bad-query", 400, "The query can't be understood"),
    BAD_CURSOR("bad-cursor", 400, "The cursor can't be used"),
    NO_SUCH_ARTICLE("no-such-article", 404, "There is no such article"),
    NOT_FOUND("not-found", 404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not allowed here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "The answer can't be given in a type you accept"),
    RETRACTED("article-retracted", 410, "The article was retracted"),
    TOO_LARGE("too-large", 413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The content type is not supported"),
    BLANK_TEXT("blank-text", 422, "The article has no text"),
    LOOKS_LIKE_HTML("looks-like-html", 422, "The text is an HTML document"),
    INVALID_MEMBER("invalid-member", 422, "A member has a value that can't be used"),
    INTERNAL("internal-error", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "A part this needs is not available");

    private final String code;
    private final int status;
    private final String title;

    ProblemCode(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** Says whether the same request may succeed later. */
    public boolean retryable() {
        return status == UNAVAILABLE.status;
    }
}
