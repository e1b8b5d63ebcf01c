package io.vircaps.rpc.pki;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trust in the certificates of a peer: they must lead to one of our authorities and not be revoked. The host name is
 * checked after the handshake, by the TLS channel.
 */
public final class PeerTrust extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager authorities;
    private final List<X509CRL> revoked;

    /**
     * Trust in these authorities.
     *
     * @param authorities their certificates
     * @param revoked     their revocation lists; without a list, no certificate of an authority is revoked
     */
    public PeerTrust(List<X509Certificate> authorities, List<X509CRL> revoked)
            throws GeneralSecurityException, IOException {
        this.authorities = trustManager(authorities);
        this.revoked = List.copyOf(revoked);
        for (X509CRL list : this.revoked) {
            requireSigned(list, authorities);
        }
    }

    private static X509ExtendedTrustManager trustManager(List<X509Certificate> authorities)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (X509Certificate authority : authorities) {
            store.setCertificateEntry(String.valueOf(store.size()), authority);
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509ExtendedTrustManager found) {
                return found;
            }
        }
        throw new GeneralSecurityException("this Java has no PKIX trust manager");
    }

    private static void requireSigned(X509CRL list, List<X509Certificate> authorities) throws GeneralSecurityException {
        for (X509Certificate authority : authorities) {
            if (authority.getSubjectX500Principal().equals(list.getIssuerX500Principal())) {
                list.verify(authority.getPublicKey());
                return;
            }
        }
        throw new GeneralSecurityException("the revocation list is of none of the authorities");
    }

    private void requireNotRevoked(X509Certificate[] chain) throws CertificateException {
        for (X509Certificate certificate : chain) {
            for (X509CRL list : revoked) {
                if (list.isRevoked(certificate)
                        && list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())) {
                    throw new CertificateException("the certificate has been revoked");
                }
            }
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        authorities.checkClientTrusted(chain, authType, engine);
        requireNotRevoked(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        authorities.checkServerTrusted(chain, authType, engine);
        requireNotRevoked(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        authorities.checkClientTrusted(chain, authType, socket);
        requireNotRevoked(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        authorities.checkServerTrusted(chain, authType, socket);
        requireNotRevoked(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        authorities.checkClientTrusted(chain, authType);
        requireNotRevoked(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        authorities.checkServerTrusted(chain, authType);
        requireNotRevoked(chain);
    }

    /**
     * None: libvirt's clients, which use GnuTLS, do not find the issuer of their certificate in the list that Java
     * sends with TLS 1.3, and then send no certificate.
     */
    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
