package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;

/** How a daemon wants to be shown who asks; {@code remote_auth_type}. The order is that of the numbers on the wire. */
public enum AuthType {
    /** Not at all. */
    NONE(0),
    /** By SASL. */
    SASL(1),
    /** By the system's policy, for clients on the same host. */
    POLKIT(2);

    private static final AuthType[] BY_NUMBER = values();

    /** How it stands on the wire. */
    public static final XdrCodec<AuthType> CODEC =
            XdrCodec.of(in -> BY_NUMBER[in.oneOf(BY_NUMBER.length)], (out, type) -> out.int32(type.number));

    private final int number;

    AuthType(int number) {
        this.number = number;
    }
}
