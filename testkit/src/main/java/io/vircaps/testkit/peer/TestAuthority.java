package io.vircaps.testkit.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An authority that issues certificates and takes them back, by openssl in a directory. The directory's files are named
 * as libvirt expects them in a {@code pkipath}.
 *
 * @param directory where {@code cacert.pem}, {@code cakey.pem} and all it issues are
 */
public record TestAuthority(Path directory) {
    private static final String SETTINGS = """
            [ca]
            default_ca = test
            [test]
            database = index.txt
            new_certs_dir = .
            serial = serial
            default_md = sha256
            default_days = 2
            default_crl_days = 2
            policy = any
            private_key = cakey.pem
            certificate = cacert.pem
            unique_subject = no
            [any]
            organizationName = optional
            commonName = supplied
            """;

    /** A new one with certificates of a server, {@code localhost}, and of a client. */
    public static TestAuthority make(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("ca.conf"), SETTINGS);
        Files.writeString(directory.resolve("index.txt"), "");
        Files.writeString(directory.resolve("serial"), "01\n");
        TestAuthority authority = new TestAuthority(directory);
        authority.openssl("req -x509 -newkey rsa:2048 -nodes -keyout cakey.pem -out cacert.pem -days 2"
                + " -subj /CN=authority -addext keyUsage=critical,keyCertSign,cRLSign");
        authority.issueServer("server", "DNS:localhost");
        authority.issue("client");
        return authority;
    }

    /**
     * Issues a server's certificate, {@code NAMEcert.pem} and {@code NAMEkey.pem}.
     *
     * @param hosts as in openssl's {@code subjectAltName}
     */
    public void issueServer(String name, String hosts) throws IOException {
        issue(name, "subjectAltName=" + hosts + "\nextendedKeyUsage=serverAuth", "");
    }

    /** Issues a client's certificate. */
    public void issue(String name) throws IOException {
        issue(name, "extendedKeyUsage=clientAuth", "");
    }

    /** Issues a client's certificate that has been of no use for years. */
    public void issueExpiredClient(String name) throws IOException {
        issue(name, "extendedKeyUsage=clientAuth", " -startdate 20200101000000Z -enddate 20200102000000Z");
    }

    /** Issues a server's certificate for {@code localhost} that has been of no use for years. */
    public void issueExpiredServer(String name) throws IOException {
        issue(
                name,
                "subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth",
                " -startdate 20200101000000Z -enddate 20200102000000Z");
    }

    private void issue(String name, String extensions, String dates) throws IOException {
        Files.writeString(
                directory.resolve(name + ".ext"),
                extensions + "\nkeyUsage=critical,digitalSignature,keyEncipherment\n");
        openssl("req -newkey rsa:2048 -nodes -keyout " + name + "key.pem -out " + name + ".csr -subj /O=Example/CN="
                + name);
        openssl("ca -batch -config ca.conf -notext -preserveDN -in " + name + ".csr -out " + name + "cert.pem -extfile "
                + name + ".ext" + dates);
    }

    /** Revokes a certificate, in addition to those revoked before: {@code cacrl.pem}. */
    public void revoke(String name) throws IOException {
        openssl("ca -config ca.conf -revoke " + name + "cert.pem");
        openssl("ca -config ca.conf -gencrl -out cacrl.pem");
    }

    /**
     * A directory of another end's files, as a {@code pkipath} needs them.
     *
     * @param files name there, name here
     */
    public Path copyTo(Path other, Map<String, String> files) throws IOException {
        Files.createDirectories(other);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.copy(directory.resolve(file.getValue()), other.resolve(file.getKey()));
        }
        return other;
    }

    private void openssl(String arguments) throws IOException {
        Programs.output("sh", "-c", "cd '" + directory + "' && exec openssl " + arguments);
    }

    /** For {@code auth.conf}: who logs in where. */
    public static String credentials(String user, String password) {
        StringBuilder text = new StringBuilder("[credentials-x]\nauthname=" + user + "\npassword=" + password + "\n");
        for (String host : List.of("localhost", "127.0.0.1")) {
            text.append("[auth-libvirt-").append(host).append("]\ncredentials=x\n");
        }
        return text.toString();
    }
}
