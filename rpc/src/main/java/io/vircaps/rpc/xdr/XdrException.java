package io.vircaps.rpc.xdr;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/**
 * Bytes that are not what the protocol has at their place, or more than it has room for; the fault of who sends them.
 */
public final class XdrException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private XdrException(Problem problem) {
        super(problem);
    }

    /**
     * Something else stands there.
     *
     * @param offset of its first byte, from where the message's payload begins
     */
    static XdrException malformed(int offset, String expected, String found) {
        return new XdrException(Problem.of(Kind.RPC, "the message is malformed")
                .at("byte " + offset)
                .expected(expected, found));
    }

    /** More than can be sent. */
    static XdrException tooMany(int count, int most) {
        return new XdrException(
                Problem.of(Kind.RPC, "too much for one message").expected("at most " + most, Integer.toString(count)));
    }

    /** The message ends too early. */
    static XdrException truncated(int offset, long needed, int left) {
        return malformed(offset, needed + " bytes", left + (left == 1 ? " byte" : " bytes"));
    }
}
