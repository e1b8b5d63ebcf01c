package io.vircaps.daemon.dispatch;

import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.xdr.XdrCodec;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Supplier;

/** The payload of the capabilities document, encoded once for each document and shared by all replies. Thread-safe. */
final class CapabilitiesPayload {
    private final Supplier<String> document;
    private volatile Optional<Encoded> last = Optional.empty();

    /** A document and its payload. The payload is outside the heap, because it is sent far more often than encoded. */
    private record Encoded(String document, ByteBuffer payload) {}

    /**
     * No payload yet.
     *
     * @param document returns the same string until the document changes
     */
    CapabilitiesPayload(Supplier<String> document) {
        this.document = document;
    }

    /** Whether a payload was encoded before; then {@link #current} takes microseconds, mostly. */
    boolean isWarm() {
        return last.isPresent();
    }

    /** The payload of the current document. */
    @SuppressWarnings("ReferenceEquality") // the connection returns one string a document; comparing 44 KB costs more
    ByteBuffer current() {
        String text = document.get();
        Optional<Encoded> known = last;
        if (known.isPresent() && known.get().document() == text) {
            return known.get().payload();
        }
        ByteBuffer encoded = Message.payload(XdrCodec.STRING, text);
        ByteBuffer payload = ByteBuffer.allocateDirect(encoded.remaining())
                .put(encoded)
                .flip()
                .asReadOnlyBuffer();
        last = Optional.of(new Encoded(text, payload));
        return payload;
    }
}
