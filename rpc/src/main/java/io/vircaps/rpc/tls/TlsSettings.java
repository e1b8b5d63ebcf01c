package io.vircaps.rpc.tls;

import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.pki.PeerTrust;
import io.vircaps.rpc.pki.PemCertificates;
import io.vircaps.rpc.pki.PemKey;
import io.vircaps.rpc.pki.PkiFiles;
import io.vircaps.rpc.pki.Role;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
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

/** One end's certificates, read once, and whom it trusts; for any number of connections, from any thread. */
public final class TlsSettings {
    /** The versions that are spoken unless fewer are wanted, by their names in JSSE. */
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
     * Those of an end that trusts whom an authority of its files vouches for.
     *
     * @throws SecurityFailure.UnusableFile if a file that must be there is not, or one cannot be used
     */
    public static TlsSettings of(PkiFiles files) {
        return of(files, Optional.of(trust(files)));
    }

    /**
     * Those of an end that takes every certificate of the other, or none.
     *
     * @throws SecurityFailure.UnusableFile if a file that must be there is not, or one cannot be used
     */
    public static TlsSettings withoutVerifying(PkiFiles files) {
        return of(files, Optional.empty());
    }

    private static TlsSettings of(PkiFiles files, Optional<PeerTrust> trust) {
        return new TlsSettings(files.role(), context(files, trust), trust, NamePatterns.ALL, VERSIONS);
    }

    /** The same, for a server that lets in only some subjects of certificates ({@code tls_allowed_dn_list}). */
    public TlsSettings allowing(NamePatterns subjects) {
        return new TlsSettings(role, context, trust, subjects, versions);
    }

    /** The same with these versions of TLS and no others, of {@link #VERSIONS}. */
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
     * Looks at a client's certificate, where clients are looked at.
     *
     * @param chain the client's certificate and those that vouch for it
     * @throws CertificateException if no authority of ours vouches for it, or not any more
     */
    void requireTrusted(X509Certificate[] chain) throws CertificateException {
        if (trust.isPresent()) {
            trust.get().checkClientTrusted(chain, chain[0].getPublicKey().getAlgorithm());
        }
    }

    boolean allows(String subject) {
        return allowed.include(subject);
    }

    /** One connection's TLS. A server asks for a certificate and looks itself whether one came, as libvirtd does. */
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
     * A client looks at the server's certificate within the handshake, a server at the client's behind it, as libvirtd
     * does: a client that is refused in the middle of what it has to say does not learn why.
     */
    private static SSLContext context(PkiFiles files, Optional<PeerTrust> trust) {
        TrustManager within = files.role() == Role.CLIENT && trust.isPresent() ? trust.get() : new AcceptAnyCertificate();
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
                Problem.of(Kind.SYSTEM_ERROR, "these certificates cannot be used: " + why.getMessage())
                        .at(files.authority() + ", " + files.certificate()),
                why);
    }

    /** A client may come without a certificate; whether that is enough is for the server to say. */
    private static KeyManager[] identity(PkiFiles files) throws GeneralSecurityException, IOException {
        boolean there = Files.exists(files.certificate()) && Files.exists(files.key());
        if (files.role() == Role.CLIENT && !there) {
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
