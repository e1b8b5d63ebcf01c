package io.vircaps.rpc.pki;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * The hosts that a certificate is valid for, by GnuTLS's rules ({@code gnutls_x509_crt_check_hostname}): the IP
 * addresses and DNS names among its alternative names or, if it has no DNS names, its common name. A leading {@code *}
 * matches one label.
 */
public final class CertificateNames {
    private static final int DNS = 2;
    private static final int ADDRESS = 7;

    private final List<String> addresses = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    public CertificateNames(X509Certificate certificate) {
        for (List<?> name : alternativeNames(certificate)) {
            int type = (Integer) name.get(0);
            if (type == ADDRESS) {
                addresses.add(String.valueOf(name.get(1)));
            } else if (type == DNS) {
                names.add(String.valueOf(name.get(1)));
            }
        }
        if (names.isEmpty()) {
            addCommonName(certificate);
        }
    }

    /**
     * Whether the certificate is valid for a host.
     *
     * @param host a name or an address, an IPv6 one without brackets
     */
    public boolean include(String host) {
        if (looksLikeAddress(host) && addresses.stream().anyMatch(address -> sameAddress(address, host))) {
            return true;
        }
        return names.stream().anyMatch(name -> matches(name, host));
    }

    @Override
    public String toString() {
        List<String> all = new ArrayList<>(names);
        all.addAll(addresses);
        return all.isEmpty() ? "no names" : String.join(", ", all);
    }

    private static Collection<List<?>> alternativeNames(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null ? List.of() : names;
        } catch (CertificateParsingException malformed) {
            return List.of();
        }
    }

    private void addCommonName(X509Certificate certificate) {
        try {
            for (Rdn part : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase("CN")) {
                    names.add(String.valueOf(part.getValue()));
                }
            }
        } catch (InvalidNameException malformed) {
            names.clear();
        }
    }

    /** Whether a text is an IP address, which must not be looked up in DNS. */
    static boolean looksLikeAddress(String host) {
        if (host.indexOf(':') >= 0) {
            return true;
        }
        return !host.isEmpty() && host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static boolean sameAddress(String one, String other) {
        try {
            return InetAddress.getByName(one).equals(InetAddress.getByName(other));
        } catch (UnknownHostException malformed) {
            return false;
        }
    }

    private static boolean matches(String name, String host) {
        String pattern = name.toLowerCase(Locale.ROOT);
        String actual = host.toLowerCase(Locale.ROOT);
        int dot = actual.indexOf('.');
        boolean wild = pattern.startsWith("*.") && dot > 0 && pattern.indexOf('.', 2) > 0;
        return wild ? pattern.substring(1).equals(actual.substring(dot)) : pattern.equals(actual);
    }
}
