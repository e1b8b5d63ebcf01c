package io.vircaps.rpc.xdr;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/** Malformed XDR, or more data than the protocol allows; the fault of the sender. */
public final class XdrException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private XdrException(Problem problem) {
        super(problem);
    }

    /**
     * An unexpected value.
     *
     * @param offset offset of its first byte in the payload
     */
    static XdrException malformed(int offset, String expected, String found) {
        return new XdrException(Problem.of(Kind.RPC, "the message is malformed")
                .at("byte " + offset)
                .expected(expected, found));
    }

    /** An array with more elements than the protocol allows. */
    static XdrException tooMany(int count, int max) {
        return new XdrException(Problem.of(Kind.RPC, "too many elements for one message")
                .expected("at most " + max, Integer.toString(count)));
    }

    /** A message that ends too early. */
    static XdrException truncated(int offset, long needed, int left) {
        return malformed(offset, needed + " bytes", left + (left == 1 ? " byte" : " bytes"));
    }
}
