package io.vircaps.model;

/**
 * The root of all exceptions of vircaps. Each module derives its own small family from it.
 *
 * <p>The message is {@link Problem#sentence()}; programs decide by {@link #kind()}, never by the text.
 */
public class VircapsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** An error without a cause. */
    public VircapsException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** An error with a cause. */
    public VircapsException(Problem problem, Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    /** What went wrong, where, what was expected and what was found. */
    public Problem problem() {
        return problem;
    }

    /** The sort of error; shorthand for {@code problem().kind()}. */
    public Kind kind() {
        return problem.kind();
    }
}
