package io.vircaps.rpc.protocol;

import io.vircaps.rpc.xdr.XdrCodec;

/**
 * One procedure of libvirt's {@code REMOTE_PROGRAM}.
 *
 * @param number    its number on the wire
 * @param name      its name, without {@code REMOTE_PROC_}
 * @param access    the least access a client needs
 * @param arguments codec of its arguments
 * @param result    codec of its result
 */
public record Procedure<A, R>(int number, String name, Access access, XdrCodec<A> arguments, XdrCodec<R> result) {
    /** The least access a client needs for a procedure. */
    public enum Access {
        /** None: the client need not be authenticated; {@code remoteDispatchAuth*}. */
        UNAUTHENTICATED,
        /** An authenticated client, by a read-only connection too. */
        READ_ONLY,
        /**
         * An authenticated client, not by a read-only connection; {@code virCheckReadOnlyGoto} in libvirt's functions.
         */
        READ_WRITE
    }

    /** The libvirt function that calls it, for example {@code virConnectGetType}. */
    public String function() {
        return ProcedureNames.function(name);
    }

    /** Name and number, for messages. */
    @Override
    public String toString() {
        return name + " (" + number + ")";
    }
}
