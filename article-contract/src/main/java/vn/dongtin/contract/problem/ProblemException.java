package vn.dongtin.contract.problem;

import java.util.List;

/** Ends a request with a {@link Problem}. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With nothing to point at. */
    public ProblemException(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    /** With the places that are wrong. */
    public ProblemException(ProblemCode code, String detail, List<Problem.Fault> errors) {
        super(detail);
        this.problem = Problem.of(code, detail, errors);
    }

    /** What the answer says. */
    public Problem problem() {
        return problem;
    }
}
