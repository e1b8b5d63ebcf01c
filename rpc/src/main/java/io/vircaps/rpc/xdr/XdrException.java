package io.vircaps.rpc.xdr;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** Bytes that are not what the protocol has at their place; the fault of who sent them. */
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

    /** The message ends too early. */
    static XdrException truncated(int offset, long needed, int left) {
        return malformed(offset, needed + " bytes", left + (left == 1 ? " byte" : " bytes"));
    }
}
