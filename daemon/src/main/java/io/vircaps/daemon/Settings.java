package io.vircaps.daemon;

import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.Tcp;
import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.pki.PkiFiles;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.pki.Role;
import io.vircaps.rpc.sasl.SaslServers;
import io.vircaps.rpc.tls.TlsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The configuration file: libvirtd.conf's form and names, as far as they mean something here, and {@code metrics_port}.
 *
 * @param conf the file's settings
 */
record Settings(LibvirtConf conf) {
    private static final Set<String> KNOWN = Set.of(
            "listen_tcp",
            "tcp_port",
            "listen_addr",
            "unix_sock_group",
            "unix_sock_ro_perms",
            "unix_sock_rw_perms",
            "unix_sock_dir",
            "auth_unix_ro",
            "auth_unix_rw",
            "auth_tcp",
            "auth_tls",
            "listen_tls",
            "tls_port",
            "key_file",
            "cert_file",
            "ca_file",
            "crl_file",
            "tls_no_verify_certificate",
            "tls_allowed_dn_list",
            "sasl_allowed_username_list",
            "sasl_secrets_file",
            "max_clients",
            "max_anonymous_clients",
            "max_client_requests",
            "keepalive_interval",
            "keepalive_count",
            "log_level",
            "metrics_port");
    private static final int OCTAL = 8;
    private static final int MOST = 1_000_000;
    private static final int PORTS = 65_535;
    private static final List<String> LEVELS = List.of("debug", "info", "warn", "error");

    /**
     * Reads a file.
     *
     * @param required whether it must be there
     */
    static Settings read(Path file, boolean required) {
        try {
            Trust.require(file);
            return new Settings(LibvirtConf.parse(file.toString(), Files.readString(file)));
        } catch (NoSuchFileException absent) {
            if (required) {
                throw SetupException.setting("--config", "a file", file.toString());
            }
            return new Settings(LibvirtConf.empty(file.toString()));
        } catch (IOException unreadable) {
            throw SetupException.file(file, unreadable);
        }
    }

    /** What is set and means nothing here. */
    List<String> unused() {
        Set<String> unused = new TreeSet<>(conf.settings().keySet());
        unused.removeAll(KNOWN);
        return new ArrayList<>(unused);
    }

    Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                number("max_clients", 1, usual.clients()),
                number("max_anonymous_clients", 0, usual.anonymous()),
                number("max_client_requests", 1, usual.requests()),
                interval(usual),
                number("keepalive_count", 0, usual.asked()),
                usual.slow(),
                usual.finish());
    }

    /** −1 turns signs of life off. */
    private Duration interval(Limits usual) {
        int seconds = number("keepalive_interval", -1, (int) usual.interval().toSeconds());
        return Duration.ofSeconds(Math.max(0, seconds));
    }

    Path socketFolder() {
        return path("unix_sock_dir", Path.of("/run/vircaps"));
    }

    Optional<String> socketGroup() {
        return conf.text("unix_sock_group");
    }

    int fullMode() {
        return mode("unix_sock_rw_perms", "0700");
    }

    int readOnlyMode() {
        return mode("unix_sock_ro_perms", "0777");
    }

    boolean listensOnTcp() {
        return conf.flag("listen_tcp").orElse(false);
    }

    String tcpAddress() {
        return conf.text("listen_addr").orElse("127.0.0.1");
    }

    int tcpPort() {
        String port = conf.text("tcp_port").orElse(Integer.toString(Tcp.PORT));
        return bounded("tcp_port", parsed("tcp_port", port, 10), 0, PORTS);
    }

    /** The port of the metrics on the loopback interface, if it is wanted. */
    Optional<Integer> metricsPort() {
        OptionalLong port = conf.number("metrics_port");
        return port.isPresent() ? Optional.of(bounded("metrics_port", port.getAsLong(), 0, PORTS)) : Optional.empty();
    }

    /** SLF4J's name of a level; libvirt counts from 1, debug, to 4, errors. */
    String logLevel() {
        return LEVELS.get(bounded("log_level", conf.number("log_level").orElse(2), 1, LEVELS.size()) - 1);
    }

    boolean listensOnTls() {
        return conf.flag("listen_tls").orElse(false);
    }

    int tlsPort() {
        String port = conf.text("tls_port").orElse(Integer.toString(Tcp.TLS_PORT));
        return bounded("tls_port", parsed("tls_port", port, 10), 0, PORTS);
    }

    /** Certificates, key, and whose certificates are let in. */
    TlsSettings tls() {
        PkiFiles usual = PkiFiles.ofSystem(Role.SERVER);
        PkiFiles files = new PkiFiles(
                Role.SERVER,
                path("ca_file", usual.authority()),
                path("crl_file", usual.revocationList()),
                path("cert_file", usual.certificate()),
                path("key_file", usual.key()));
        TlsSettings tls = conf.flag("tls_no_verify_certificate").orElse(false)
                ? TlsSettings.withoutVerifying(files)
                : TlsSettings.of(files);
        return conf.texts("tls_allowed_dn_list")
                .map(NamePatterns::new)
                .map(tls::allowing)
                .orElse(tls);
    }

    /**
     * How clients of a way in must show who they are; empty if they need not.
     *
     * @param name  the setting
     * @param usual what it is if it is not set
     * @throws SetupException if it asks for something we could not check there
     */
    Optional<Login.Terms> login(String name, String usual, Protection protection) {
        String auth = conf.text(name).orElse(usual);
        boolean sasl = auth.equals("sasl") && protection != Protection.NONE;
        if (!sasl && !auth.equals("none")) {
            String right = protection == Protection.NONE ? "\"none\", for SASL needs TLS here" : "\"none\" or \"sasl\"";
            throw SetupException.setting(conf.path() + ": " + name, right, auth);
        }
        return sasl ? Optional.of(terms(protection)) : Optional.empty();
    }

    private Login.Terms terms(Protection protection) {
        Path secrets = path("sasl_secrets_file", Path.of("/etc/vircaps/passwd.scram"));
        NamePatterns users =
                conf.texts("sasl_allowed_username_list").map(NamePatterns::new).orElse(NamePatterns.ALL);
        return new Login.Terms(new SaslServers(Secret.read(secrets)), users, protection);
    }

    private Path path(String name, Path usual) {
        return conf.text(name)
                .map(text -> SetupException.path(conf.path() + ": " + name, text))
                .orElse(usual);
    }

    private int mode(String name, String usual) {
        return bounded(name, parsed(name, conf.text(name).orElse(usual), OCTAL), 0, 0777);
    }

    private int number(String name, int least, int usual) {
        OptionalLong number = conf.number(name);
        return number.isPresent() ? bounded(name, number.getAsLong(), least, MOST) : usual;
    }

    private long parsed(String name, String text, int radix) {
        try {
            return Long.parseLong(text, radix);
        } catch (NumberFormatException notANumber) {
            throw SetupException.setting(conf.path() + ": " + name, "a number", text);
        }
    }

    private int bounded(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw SetupException.setting(
                    conf.path() + ": " + name, "from " + least + " to " + most, Long.toString(value));
        }
        return (int) value;
    }
}
