package io.vircaps.rpc.tls;

import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.pki.CertificateNames;
import io.vircaps.rpc.pki.SubjectName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * TLS over a blocking channel. One thread may read while another writes.
 *
 * <p>After the handshake, libvirt has a step of its own ({@code virNetClientSetTLSSession}): a server that accepts the
 * certificate of the client sends the byte 1; otherwise it closes the connection.
 *
 * <p>Closing sends no {@code close_notify}, as in libvirt: messages state their length, so truncation is noticed.
 */
public final class TlsChannel implements ByteChannel {
    private static final byte ACCEPTED = 1;
    private static final String UNVERIFIED = "Failed to verify peer's certificate: ";

    private final ByteChannel raw;
    private final SSLEngine engine;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    /** Encrypted bytes received; in write mode. */
    private ByteBuffer received;
    /** Decrypted bytes not read yet; in read mode. */
    private ByteBuffer plain;
    /** Encrypted bytes to send. */
    private ByteBuffer encrypted;

    private TlsChannel(ByteChannel raw, SSLEngine engine) {
        this.raw = raw;
        this.engine = engine;
        this.received = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        this.encrypted = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        this.plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize())
                .limit(0);
    }

    /**
     * Performs the handshake with a server and verifies its certificate. Blocks; to limit the time, close {@code raw}
     * from another thread.
     *
     * @param host the host that the certificate must be valid for
     * @throws SecurityFailure.HandshakeFailed if the handshake fails, or one end does not trust the other
     * @throws IOException if the connection breaks
     */
    public static TlsChannel connect(ByteChannel raw, TlsSettings settings, String host) throws IOException {
        TlsChannel channel = handshaken(raw, settings);
        if (settings.isVerifying()) {
            channel.requireHost(host);
        }
        channel.awaitAcceptance();
        return channel;
    }

    /**
     * Performs the handshake with a client and verifies its certificate. Blocks; to limit the time, close {@code raw}
     * from another thread.
     *
     * @throws SecurityFailure.HandshakeFailed if the handshake fails, or the client is rejected
     * @throws IOException if the connection breaks
     */
    public static TlsChannel accept(ByteChannel raw, TlsSettings settings) throws IOException {
        TlsChannel channel = handshaken(raw, settings);
        if (settings.isVerifying()) {
            channel.requireClient(settings);
        }
        channel.write(ByteBuffer.wrap(new byte[] {ACCEPTED}));
        return channel;
    }

    private void requireClient(TlsSettings settings) {
        X509Certificate[] chain = peerChain();
        if (chain.length == 0) {
            throw refused("the client sent none");
        }
        try {
            settings.requireTrusted(chain);
        } catch (CertificateException untrusted) {
            throw new SecurityFailure.HandshakeFailed(UNVERIFIED + untrusted.getMessage(), untrusted);
        }
        String subject = SubjectName.of(chain[0]);
        if (!settings.allows(subject)) {
            throw refused("'" + subject + "' is not on the list of allowed clients (tls_allowed_dn_list)");
        }
    }

    private static SecurityFailure refused(String why) {
        return new SecurityFailure.HandshakeFailed(UNVERIFIED + why);
    }

    private static TlsChannel handshaken(ByteChannel raw, TlsSettings settings) throws IOException {
        TlsChannel channel = new TlsChannel(raw, settings.engine());
        try {
            channel.handshake();
            return channel;
        } catch (SSLException disagreed) {
            throw new SecurityFailure.HandshakeFailed(reason(disagreed), disagreed);
        }
    }

    private static String reason(SSLException disagreed) {
        for (Throwable cause = disagreed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException refused) {
                return UNVERIFIED + refused.getMessage();
            }
        }
        return "TLS handshake failed: " + disagreed.getMessage();
    }

    /** The subject of the peer's certificate, in the order of the certificate; absent if it sent none. */
    public Optional<String> peerName() {
        return peerCertificate().map(SubjectName::of);
    }

    private Optional<X509Certificate> peerCertificate() {
        return Stream.of(peerChain()).findFirst();
    }

    private X509Certificate[] peerChain() {
        try {
            return Stream.of(engine.getSession().getPeerCertificates())
                    .filter(X509Certificate.class::isInstance)
                    .toArray(X509Certificate[]::new);
        } catch (SSLPeerUnverifiedException none) {
            return new X509Certificate[0];
        }
    }

    private void requireHost(String host) {
        X509Certificate certificate = peerCertificate()
                .orElseThrow(() -> new SecurityFailure.HandshakeFailed("the server sent no certificate"));
        CertificateNames names = new CertificateNames(certificate);
        if (!names.include(host)) {
            throw refused("Certificate [session] owner does not match the hostname " + host + " but " + names);
        }
    }

    /** Reads the byte of acceptance; the message is libvirt's. */
    private void awaitAcceptance() throws IOException {
        ByteBuffer verdict = ByteBuffer.allocate(1);
        String why = "";
        try {
            if (read(verdict) == 1 && verdict.get(0) == ACCEPTED) {
                return;
            }
        } catch (SSLException refused) {
            why = ": " + refused.getMessage();
        }
        throw new SecurityFailure.HandshakeFailed(
                "server verification (of our certificate or IP address) failed" + why);
    }

    private void handshake() throws IOException {
        engine.beginHandshake();
        while (true) {
            switch (engine.getHandshakeStatus()) {
                case NEED_WRAP -> send(ByteBuffer.allocate(0));
                case NEED_TASK -> runTasks();
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                    if (!decrypt()) {
                        throw new SecurityFailure.HandshakeFailed(
                                "TLS handshake failed: the peer closed the connection");
                    }
                }
                case FINISHED, NOT_HANDSHAKING -> {
                    return;
                }
            }
        }
    }

    private void runTasks() {
        Runnable task = engine.getDelegatedTask();
        while (task != null) {
            task.run();
            task = engine.getDelegatedTask();
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!into.hasRemaining()) {
            return 0;
        }
        reading.lock();
        try {
            while (!plain.hasRemaining()) {
                if (!decrypt()) {
                    return -1;
                }
            }
            int count = Math.min(into.remaining(), plain.remaining());
            into.put(plain.slice(plain.position(), count));
            plain.position(plain.position() + count);
            return count;
        } finally {
            reading.unlock();
        }
    }

    /** Decrypts one record, which it receives first if need be; false at the end. */
    private boolean decrypt() throws IOException {
        while (true) {
            received.flip();
            plain.compact();
            SSLEngineResult result;
            try {
                result = engine.unwrap(received, plain);
            } finally {
                received.compact();
                plain.flip();
            }
            switch (result.getStatus()) {
                case OK -> {
                    afterwards(result);
                    return true;
                }
                case CLOSED -> {
                    return false;
                }
                case BUFFER_OVERFLOW ->
                    plain = larger(plain, engine.getSession().getApplicationBufferSize());
                case BUFFER_UNDERFLOW -> {
                    if (!receive()) {
                        return false;
                    }
                }
            }
        }
    }

    /**
     * A record may require a reply, for a key update or a ticket. Within the handshake {@link #handshake} does that.
     */
    private void afterwards(SSLEngineResult result) throws IOException {
        if (result.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_TASK) {
            runTasks();
        }
        if (engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_WRAP) {
            send(ByteBuffer.allocate(0));
        }
    }

    private boolean receive() throws IOException {
        if (!received.hasRemaining()) {
            received = larger(received.flip(), engine.getSession().getPacketBufferSize())
                    .compact();
        }
        return raw.read(received) >= 0;
    }

    private static ByteBuffer larger(ByteBuffer old, int atLeast) {
        return ByteBuffer.allocate(Math.max(old.capacity() * 2, atLeast))
                .put(old)
                .flip();
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int before = from.remaining();
        while (from.hasRemaining()) {
            send(from);
        }
        return before;
    }

    /** Encrypts and sends one record. */
    private void send(ByteBuffer from) throws IOException {
        writing.lock();
        try {
            SSLEngineResult result = engine.wrap(from, encrypted.clear());
            while (result.getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
                encrypted = larger(encrypted.flip(), engine.getSession().getPacketBufferSize());
                result = engine.wrap(from, encrypted.clear());
            }
            encrypted.flip();
            while (encrypted.hasRemaining()) {
                raw.write(encrypted);
            }
            if (result.getStatus() == SSLEngineResult.Status.CLOSED && from.hasRemaining()) {
                throw new ClosedChannelException();
            }
        } finally {
            writing.unlock();
        }
    }

    @Override
    public boolean isOpen() {
        return raw.isOpen();
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
