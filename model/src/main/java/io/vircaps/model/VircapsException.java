package io.vircaps.model;

/**
 * The root of everything vircaps throws on purpose. Each module derives its own small family from it.
 *
 * <p>The message is {@link Problem#sentence()}; programs decide by {@link #kind()}, never by the text.
 */
public class VircapsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** An error that starts here. */
    public VircapsException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** An error that another one caused. */
    public VircapsException(Problem problem, Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    /** What went wrong, where, what was expected and what was found. */
    public Problem problem() {
        return problem;
    }

    /** Whose fault it is and of what sort; shorthand for {@code problem().kind()}. */
    public Kind kind() {
        return problem.kind();
    }
}
