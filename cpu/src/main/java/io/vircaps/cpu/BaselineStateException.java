package io.vircaps.cpu;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;

/** A baseline state cannot be read, or cannot be merged with another. */
public final class BaselineStateException extends CpuException {
    private static final long serialVersionUID = 1L;

    private BaselineStateException(Problem problem) {
        super(problem);
    }

    /**
     * Bytes that are not a state.
     *
     * @param offset   the byte at which that was found, from 0
     * @param expected what would have been right
     * @param found    what the bytes have instead
     */
    public static BaselineStateException malformed(int offset, String expected, String found) {
        return new BaselineStateException(Problem.of(Kind.INVALID_ARGUMENT, "baseline state")
                .at("byte " + offset)
                .expected(expected, found));
    }

    /** Two states, of which one is by other rules or another CPU map. */
    public static BaselineStateException otherRules(String expected, String found) {
        return new BaselineStateException(Problem.of(Kind.INVALID_ARGUMENT, "baseline state of other rules")
                .expected(expected, found));
    }

    /** Two states that both have this host. */
    public static BaselineStateException sameHost(long host) {
        return new BaselineStateException(
                Problem.of(Kind.INVALID_ARGUMENT, "host " + host + " is in both baseline states"));
    }
}
