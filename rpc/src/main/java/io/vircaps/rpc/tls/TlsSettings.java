package io.vircaps.rpc.tls;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.pki.PeerTrust;
import io.vircaps.rpc.pki.PemCertificates;
import io.vircaps.rpc.pki.PemKey;
import io.vircaps.rpc.pki.PkiFiles;
import io.vircaps.rpc.pki.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;

/**
 * The TLS configuration of one end: its certificate, the authorities it trusts, the versions. Thread-safe; one for any
 * number of connections.
 */
public final class TlsSettings {
    /** The default versions by their JSSE names. */
    public static final List<String> VERSIONS = List.of("TLSv1.3", "TLSv1.2");

    private final Role role;
    private final SSLContext context;
    private final Optional<PeerTrust> trust;
    private final NamePatterns allowed;
    private final List<String> versions;

    private TlsSettings(
            Role role, SSLContext context, Optional<PeerTrust> trust, NamePatterns allowed, List<String> versions) {
        this.role = role;
        this.context = context;
        this.trust = trust;
        this.allowed = allowed;
        this.versions = List.copyOf(versions);
    }

    /**
     * A configuration that trusts peers with a certificate of the authorities in the files.
     *
     * @throws SecurityFailure.UnusableFile if a required file is missing or cannot be used
     */
    public static TlsSettings of(PkiFiles files) {
        return of(files, Optional.of(trust(files)));
    }

    /**
     * A configuration that accepts every certificate of the peer, or none.
     *
     * @throws SecurityFailure.UnusableFile if a required file is missing or cannot be used
     */
    public static TlsSettings withoutVerifying(PkiFiles files) {
        return of(files, Optional.empty());
    }

    private static TlsSettings of(PkiFiles files, Optional<PeerTrust> trust) {
        return new TlsSettings(files.role(), context(files, trust), trust, NamePatterns.ALL, VERSIONS);
    }

    /** The same for a server that accepts only certificates with these subjects ({@code tls_allowed_dn_list}). */
    public TlsSettings allowing(NamePatterns subjects) {
        return new TlsSettings(role, context, trust, subjects, versions);
    }

    /** The same with only these versions, a subset of {@link #VERSIONS}. */
    public TlsSettings speaking(List<String> some) {
        return new TlsSettings(role, context, trust, allowed, some);
    }

    Role role() {
        return role;
    }

    boolean isVerifying() {
        return trust.isPresent();
    }

    /**
     * Checks the certificate of a client, if clients are verified.
     *
     * @param chain the certificate of the client and those of its issuers
     * @throws CertificateException if it does not lead to one of our authorities, or is revoked
     */
    void requireTrusted(X509Certificate[] chain) throws CertificateException {
        if (trust.isPresent()) {
            trust.get().checkClientTrusted(chain, chain[0].getPublicKey().getAlgorithm());
        }
    }

    boolean allows(String subject) {
        return allowed.include(subject);
    }

    /**
     * The TLS engine of one connection. A server requests a certificate and checks itself whether one was sent, as
     * libvirtd does.
     */
    SSLEngine engine() {
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(role == Role.CLIENT);
        engine.setEnabledProtocols(versions.toArray(String[]::new));
        if (role == Role.SERVER) {
            engine.setWantClientAuth(true);
        }
        return engine;
    }

    private static PeerTrust trust(PkiFiles files) {
        List<X509Certificate> authorities = PemCertificates.certificates(files.authority(), "CA certificate");
        List<X509CRL> revoked = Files.exists(files.revocationList())
                ? PemCertificates.revocationLists(files.revocationList())
                : List.of();
        try {
            return new PeerTrust(authorities, revoked);
        } catch (GeneralSecurityException | IOException unusable) {
            throw unusable(files, unusable);
        }
    }

    /**
     * The context. A client verifies the server within the handshake. A server verifies the client afterwards, as
     * libvirtd does: a client that is refused within the handshake, while it still sends, does not learn the reason.
     */
    private static SSLContext context(PkiFiles files, Optional<PeerTrust> trust) {
        TrustManager within =
                files.role() == Role.CLIENT && trust.isPresent() ? trust.get() : new AcceptAnyCertificate();
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(identity(files), new TrustManager[] {within}, null);
            return context;
        } catch (GeneralSecurityException | IOException unusable) {
            throw unusable(files, unusable);
        }
    }

    private static SecurityFailure unusable(PkiFiles files, Exception why) {
        return new SecurityFailure.UnusableFile(
                Problem.of(Kind.SYSTEM_ERROR, "cannot use these certificates: " + why.getMessage())
                        .at(files.authority() + ", " + files.certificate()),
                why);
    }

    /** The own certificate and key. They are optional for a client; the server decides whether it needs them. */
    private static KeyManager[] identity(PkiFiles files) throws GeneralSecurityException, IOException {
        boolean exists = Files.exists(files.certificate()) && Files.exists(files.key());
        if (files.role() == Role.CLIENT && !exists) {
            return new KeyManager[0];
        }
        List<X509Certificate> chain =
                PemCertificates.certificates(files.certificate(), files.role().word() + " certificate");
        PrivateKey key = PemKey.read(files.key(), chain.get(0).getPublicKey().getAlgorithm());
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        char[] noPassword = new char[0];
        store.setKeyEntry(files.role().word(), key, noPassword, chain.toArray(Certificate[]::new));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, noPassword);
        return factory.getKeyManagers();
    }
}
