package io.vircaps.daemon.dispatch;

import io.vircaps.connect.CapabilitiesDocument;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.xdr.XdrCodec;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Supplier;

/** The payload of the capabilities document, encoded once a generation and shared by all replies. Thread-safe. */
final class CapabilitiesPayload {
    private final Supplier<CapabilitiesDocument> document;
    private volatile Optional<Encoded> last = Optional.empty();

    /** The payload of a generation. It is outside the heap, because it is sent far more often than encoded. */
    private record Encoded(long generation, ByteBuffer payload) {}

    /** No payload yet. */
    CapabilitiesPayload(Supplier<CapabilitiesDocument> document) {
        this.document = document;
    }

    /** Whether a payload was encoded before; then {@link #current} takes microseconds, mostly. */
    boolean isWarm() {
        return last.isPresent();
    }

    /** The payload of the current document. */
    ByteBuffer current() {
        CapabilitiesDocument current = document.get();
        Optional<Encoded> known = last;
        if (known.isPresent() && known.get().generation() == current.generation()) {
            return known.get().payload();
        }
        ByteBuffer encoded = Message.payload(XdrCodec.STRING, current.text());
        ByteBuffer payload = ByteBuffer.allocateDirect(encoded.remaining())
                .put(encoded)
                .flip()
                .asReadOnlyBuffer();
        last = Optional.of(new Encoded(current.generation(), payload));
        return payload;
    }
}
