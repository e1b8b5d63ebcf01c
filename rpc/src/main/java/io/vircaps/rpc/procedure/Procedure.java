package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;

/**
 * One procedure of libvirt's {@code REMOTE_PROGRAM}.
 *
 * @param number    its number on the wire
 * @param name      its name, without {@code REMOTE_PROC_}
 * @param access    who may call it
 * @param arguments how its arguments stand on the wire
 * @param result    how its result stands on the wire
 */
public record Procedure<A, R>(int number, String name, Access access, XdrCodec<A> arguments, XdrCodec<R> result) {
    /** Who may call a procedure. */
    public enum Access {
        /** Anybody who connected, also before proving who he is. */
        ANYBODY,
        /** Everybody who is believed, also by a read-only connection. */
        READ,
        /** Not by a read-only connection; {@code virCheckReadOnlyGoto} in libvirt's functions. */
        FULL
    }

    /** The name of libvirt's function that calls it, for example {@code virConnectGetType}. */
    public String function() {
        return ProcedureNames.function(name);
    }

    /** Its name and number. */
    @Override
    public String toString() {
        return name + " (" + number + ")";
    }
}
