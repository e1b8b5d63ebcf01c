package io.vircaps.rpc.pki;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of one end's certificates, all PEM, and where libvirt looks for them ({@code
 * virNetTLSContextLocateCredentials}, libvirt's page "TLS certificates").
 *
 * @param role           whose they are
 * @param authority      certificates of the authorities this end trusts
 * @param revocationList certificates that are not trusted any more; the file need not be there
 * @param certificate    this end's own; a client's need not be there
 * @param key            its private key
 */
public record PkiFiles(Role role, Path authority, Path revocationList, Path certificate, Path key) {
    private static final Path ETC = Path.of("/etc/pki");

    /** All in one folder, whether they are there or not; libvirt's {@code pkipath}. */
    public static PkiFiles in(Role role, Path folder) {
        return new PkiFiles(
                role,
                folder.resolve("cacert.pem"),
                folder.resolve("cacrl.pem"),
                folder.resolve(role.word() + "cert.pem"),
                folder.resolve(role.word() + "key.pem"));
    }

    /** Those of the machine, below {@code /etc/pki}; the only ones of root. */
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
     * Those of a user, below {@code ~/.pki/libvirt}; the machine's for each one the user has not. Certificate and key
     * go together.
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
