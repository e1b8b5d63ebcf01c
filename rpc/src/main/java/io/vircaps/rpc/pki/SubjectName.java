package io.vircaps.rpc.pki;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** The subject of a certificate as text. */
public final class SubjectName {
    private SubjectName() {}

    /**
     * The subject in the order of the certificate, for example {@code C=GB,L=London,O=Example,CN=client}, as
     * {@code virt-pki-query-dn} prints it and {@code tls_allowed_dn_list} expects it.
     */
    public static String of(X509Certificate certificate) {
        String name = certificate.getSubjectX500Principal().getName();
        try {
            List<String> parts = new ArrayList<>();
            for (Rdn part : new LdapName(name).getRdns()) {
                parts.add(part.toString());
            }
            return String.join(",", parts);
        } catch (InvalidNameException notLdap) {
            return name;
        }
    }
}
