package io.vircaps.driver.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An authority and the certificates of a server on loopback and of a client, made by openssl in a folder. */
final class TestAuthority {
    private TestAuthority() {}

    /** Makes all, named as libvirt wants them in a {@code pkipath}. */
    static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        openssl(
                folder,
                "req -x509 -newkey rsa:2048 -nodes -keyout cakey.pem -out cacert.pem -days 2 -subj /CN=authority"
                        + " -addext keyUsage=critical,keyCertSign");
        issue(folder, "server", "subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n");
        issue(folder, "client", "extendedKeyUsage=clientAuth\n");
    }

    private static void issue(Path folder, String name, String extensions) throws IOException {
        Files.writeString(
                folder.resolve(name + ".ext"), extensions + "keyUsage=critical,digitalSignature,keyEncipherment\n");
        openssl(
                folder,
                "req -newkey rsa:2048 -nodes -keyout " + name + "key.pem -out " + name + ".csr -subj /O=Example/CN="
                        + name);
        openssl(
                folder,
                "x509 -req -in " + name + ".csr -CA cacert.pem -CAkey cakey.pem -CAcreateserial -days 2 -extfile "
                        + name + ".ext -out " + name + "cert.pem");
    }

    private static void openssl(Path folder, String arguments) throws IOException {
        Programs.output("sh", "-c", "cd '" + folder + "' && exec openssl " + arguments);
    }

    /** For {@code auth.conf}: who logs in where. */
    static String credentials(String user, String password) {
        StringBuilder text = new StringBuilder("[credentials-x]\nauthname=" + user + "\npassword=" + password + "\n");
        for (String host : List.of("localhost", "127.0.0.1")) {
            text.append("[auth-libvirt-").append(host).append("]\ncredentials=x\n");
        }
        return text.toString();
    }
}
