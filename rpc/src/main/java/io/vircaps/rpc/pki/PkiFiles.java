package io.vircaps.rpc.pki;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The certificate and key files of one end, all PEM, and their paths in libvirt ({@code
 * virNetTLSContextLocateCredentials}).
 *
 * @param role           the end
 * @param authority      certificates of the trusted authorities
 * @param revocationList revoked certificates; the file is optional
 * @param certificate    own certificate; optional for a client
 * @param key            private key of that certificate
 */
public record PkiFiles(Role role, Path authority, Path revocationList, Path certificate, Path key) {
    private static final Path ETC = Path.of("/etc/pki");

    /** The files in one directory, whether they exist or not; libvirt's {@code pkipath}. */
    public static PkiFiles in(Role role, Path directory) {
        return new PkiFiles(
                role,
                directory.resolve("cacert.pem"),
                directory.resolve("cacrl.pem"),
                directory.resolve(role.word() + "cert.pem"),
                directory.resolve(role.word() + "key.pem"));
    }

    /** The files of the host, below {@code /etc/pki}; root uses only these. */
    public static PkiFiles ofSystem(Role role) {
        Path own = ETC.resolve("libvirt");
        return new PkiFiles(
                role,
                ETC.resolve("CA/cacert.pem"),
                ETC.resolve("CA/cacrl.pem"),
                own.resolve(role.word() + "cert.pem"),
                own.resolve("private/" + role.word() + "key.pem"));
    }

    /**
     * The files of a user, below {@code ~/.pki/libvirt}; for each missing file, that of the host. Certificate and key
     * are taken from the same directory.
     */
    public static PkiFiles ofUser(Role role, Path home) {
        PkiFiles own = in(role, home.resolve(".pki/libvirt"));
        PkiFiles system = ofSystem(role);
        boolean pair = Files.exists(own.certificate) && Files.exists(own.key);
        return new PkiFiles(
                role,
                Files.exists(own.authority) ? own.authority : system.authority,
                Files.exists(own.revocationList) ? own.revocationList : system.revocationList,
                pair ? own.certificate : system.certificate,
                pair ? own.key : system.key);
    }
}
