package io.vircaps.rpc.protocol;

import static io.vircaps.rpc.xdr.XdrStruct.field;

import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrStruct;
import java.util.Optional;

/** Arguments and results of the authentication procedures; {@code remote_auth_*} of {@code remote_protocol.x}. */
public final class AuthMessages {
    /** {@code REMOTE_AUTH_SASL_DATA_MAX}. */
    private static final int SASL_DATA_MAX = 65_536;

    private static final ByteString NO_BYTES = ByteString.of();

    /**
     * The fields {@code nil} and {@code data} of the SASL structs: absent data and empty data differ. A character takes
     * four bytes.
     */
    private static final XdrCodec<Optional<ByteString>> SASL_DATA = XdrCodec.of(
            in -> {
                boolean nil = in.bool();
                ByteString data = in.charsUpTo(SASL_DATA_MAX);
                return nil ? Optional.empty() : Optional.of(data);
            },
            (out, data) -> {
                out.bool(data.isEmpty());
                out.charsUpTo(data.orElse(NO_BYTES), SASL_DATA_MAX);
            });

    private AuthMessages() {}

    /** An authentication method; {@code remote_auth_type}. The constants are in the order of their numbers. */
    public enum AuthType {
        /** No authentication; {@code REMOTE_AUTH_NONE}. */
        NONE,
        /** {@code REMOTE_AUTH_SASL}. */
        SASL,
        /** The policy service of the daemon's host, for clients on that host; {@code REMOTE_AUTH_POLKIT}. */
        POLKIT;

        /** The codec. */
        public static final XdrCodec<AuthType> CODEC = XdrCodec.enumeration(AuthType.class);
    }

    /**
     * The first message of a SASL exchange; {@code remote_auth_sasl_start_args}.
     *
     * @param mech the mechanism that the client chose
     * @param data the initial response, if the mechanism has one
     */
    public record SaslStartArgs(String mech, Optional<ByteString> data) {
        /** The codec. */
        public static final XdrCodec<SaslStartArgs> CODEC = XdrStruct.of(
                field(XdrCodec.STRING, SaslStartArgs::mech), field(SASL_DATA, SaslStartArgs::data), SaslStartArgs::new);
    }

    /**
     * A later message of a client; {@code remote_auth_sasl_step_args}.
     *
     * @param data the response
     */
    public record SaslStepArgs(Optional<ByteString> data) {
        /** The codec. */
        public static final XdrCodec<SaslStepArgs> CODEC =
                XdrStruct.of(field(SASL_DATA, SaslStepArgs::data), SaslStepArgs::new);
    }

    /**
     * A message of the daemon; {@code remote_auth_sasl_start_ret} and {@code remote_auth_sasl_step_ret}.
     *
     * @param complete whether the client is authenticated
     * @param data     the challenge
     */
    public record SaslStepRet(boolean complete, Optional<ByteString> data) {
        /** The codec. */
        public static final XdrCodec<SaslStepRet> CODEC = XdrStruct.of(
                field(XdrCodec.FLAG, SaslStepRet::complete), field(SASL_DATA, SaslStepRet::data), SaslStepRet::new);
    }
}
