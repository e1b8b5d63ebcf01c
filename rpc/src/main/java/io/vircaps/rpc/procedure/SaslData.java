package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrCodec;
import java.util.Optional;

/**
 * What one side of SASL says, or that it says nothing, which is not the same as saying no bytes: a flag {@code nil},
 * and characters of four bytes each.
 */
final class SaslData {
    /** {@code REMOTE_AUTH_SASL_DATA_MAX}. */
    private static final int MAX = 65_536;

    private static final ByteString NO_BYTES = ByteString.of();

    static final XdrCodec<Optional<ByteString>> CODEC = XdrCodec.of(
            in -> {
                boolean nil = in.bool();
                ByteString data = in.charsUpTo(MAX);
                return nil ? Optional.empty() : Optional.of(data);
            },
            (out, data) -> {
                out.bool(data.isEmpty());
                out.charsUpTo(data.orElse(NO_BYTES), MAX);
            });

    private SaslData() {}
}
