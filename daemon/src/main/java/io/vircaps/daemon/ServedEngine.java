package io.vircaps.daemon;

import io.vircaps.connect.Connection;
import io.vircaps.connect.CpuFunctions;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.xdr.XdrCodec;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Supplier;

/** One engine, shared by all clients that ask for it. Safe for any number of threads. */
final class ServedEngine {
    private final Connection connection;
    private final CpuFunctions cpus;
    private final Dialect dialect;
    private final int errorDomain;
    private volatile Optional<Encoded> last = Optional.empty();

    /** A document and its bytes on the wire, outside the heap: they are sent far more often than made. */
    private record Encoded(String document, ByteBuffer payload) {}

    ServedEngine(Connection connection, CpuFunctions cpus, Dialect dialect) {
        this.connection = connection;
        this.cpus = cpus;
        this.dialect = dialect;
        this.errorDomain = EngineErrorDomain.of(connection.uri());
    }

    Connection connection() {
        return connection;
    }

    CpuFunctions cpus() {
        return cpus;
    }

    /** The libvirt release that it speaks as. */
    Dialect dialect() {
        return dialect;
    }

    /** Which part of libvirt the engine's own errors come from; {@code virErrorDomain}. */
    int errorDomain() {
        return errorDomain;
    }

    /** An answer of the engine; errors are told as its driver's. */
    <R> R ask(Supplier<R> question) {
        try {
            return question.get();
        } catch (VircapsException refused) {
            throw CallException.of(refused, errorDomain);
        }
    }

    /** Whether the document has been asked for before: then asking once more is a matter of microseconds, mostly. */
    boolean isWarm() {
        return last.isPresent();
    }

    /** The capabilities as a payload; encoded once for each document. */
    @SuppressWarnings(
            "ReferenceEquality") // the connection gives out one document until the next: to compare costs more
    ByteBuffer capabilities() {
        String document = connection.capabilitiesXml();
        Optional<Encoded> known = last;
        if (known.isPresent() && known.get().document() == document) {
            return known.get().payload();
        }
        ByteBuffer encoded = Message.payload(XdrCodec.STRING, document);
        ByteBuffer payload = ByteBuffer.allocateDirect(encoded.remaining())
                .put(encoded)
                .flip()
                .asReadOnlyBuffer();
        last = Optional.of(new Encoded(document, payload));
        return payload;
    }
}
