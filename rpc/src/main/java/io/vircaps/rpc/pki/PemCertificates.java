package io.vircaps.rpc.pki;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.rpc.SecurityFailure;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Reads certificates and revocation lists from PEM files. */
public final class PemCertificates {
    private PemCertificates() {}

    /**
     * The certificates of a file, at least one.
     *
     * @param what name of the file for messages, for example {@code CA certificate}
     * @throws SecurityFailure.UnusableFile if there is no certificate, or one is malformed
     */
    public static List<X509Certificate> certificates(Path path, String what) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (PemFile.Block block : PemFile.read(path, what).blocks()) {
            if (block.label().equals("CERTIFICATE") || block.label().equals("X509 CERTIFICATE")) {
                certificates.add(certificate(path, block.der()));
            }
        }
        if (certificates.isEmpty()) {
            throw PemFile.unusable(path, "no " + what, "-----BEGIN CERTIFICATE-----", "none");
        }
        return List.copyOf(certificates);
    }

    /** The revocation lists of a file. */
    public static List<X509CRL> revocationLists(Path path) {
        List<X509CRL> lists = new ArrayList<>();
        for (PemFile.Block block : PemFile.read(path, "CA revocation list").blocks()) {
            if (block.label().equals("X509 CRL")) {
                lists.add(revocationList(path, block.der()));
            }
        }
        return List.copyOf(lists);
    }

    private static X509Certificate certificate(Path path, byte[] der) {
        try {
            return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException malformed) {
            throw malformed(path, "malformed certificate", malformed);
        }
    }

    private static X509CRL revocationList(Path path, byte[] der) {
        try {
            return (X509CRL) factory().generateCRL(new ByteArrayInputStream(der));
        } catch (CertificateException | CRLException malformed) {
            throw malformed(path, "malformed revocation list", malformed);
        }
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }

    private static SecurityFailure malformed(Path path, String what, Exception cause) {
        return new SecurityFailure.UnusableFile(
                Problem.of(Kind.SYSTEM_ERROR, what).at(path.toString()), cause);
    }
}
