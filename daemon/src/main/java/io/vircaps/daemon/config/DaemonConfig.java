package io.vircaps.daemon.config;

import io.vircaps.daemon.login.LoginTerms;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.Tcp;
import io.vircaps.rpc.pki.PkiFiles;
import io.vircaps.rpc.pki.Role;
import io.vircaps.rpc.sasl.Protection;
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
 * The configuration file: the options of libvirtd.conf that apply here, in its format, and {@code metrics_port}.
 *
 * @param conf the parsed file
 */
public record DaemonConfig(LibvirtConf conf) {
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
    private static final int MAX_NUMBER = 1_000_000;
    private static final int MAX_PORT = 65_535;
    private static final List<String> LEVELS = List.of("debug", "info", "warn", "error");

    /**
     * Reads a file.
     *
     * @param required whether a missing file is an error
     */
    public static DaemonConfig read(Path file, boolean required) {
        try {
            FileTrust.require(file);
            return new DaemonConfig(LibvirtConf.parse(file.toString(), Files.readString(file)));
        } catch (NoSuchFileException absent) {
            if (required) {
                throw SetupException.option("--config", "a file", file.toString());
            }
            return new DaemonConfig(LibvirtConf.empty(file.toString()));
        } catch (IOException unreadable) {
            throw SetupException.file(file, unreadable);
        }
    }

    /** Names of options that are set and have no effect. */
    public List<String> unused() {
        Set<String> unused = new TreeSet<>(conf.settings().keySet());
        unused.removeAll(KNOWN);
        return new ArrayList<>(unused);
    }

    /** The limits on clients. */
    public ClientLimits limits() {
        ClientLimits defaults = ClientLimits.DEFAULT;
        return new ClientLimits(
                number("max_clients", 1, defaults.maxClients()),
                number("max_anonymous_clients", 0, defaults.maxAnonymous()),
                number("max_client_requests", 1, defaults.maxCalls()),
                keepAliveInterval(defaults),
                number("keepalive_count", 0, defaults.keepAliveCount()),
                defaults.stall(),
                defaults.stop());
    }

    /** −1 disables keepalive. */
    private Duration keepAliveInterval(ClientLimits defaults) {
        int seconds = number(
                "keepalive_interval", -1, (int) defaults.keepAliveInterval().toSeconds());
        return Duration.ofSeconds(Math.max(0, seconds));
    }

    /** The directory of the UNIX sockets. */
    public Path socketDirectory() {
        return path("unix_sock_dir", Path.of("/run/vircaps"));
    }

    /** The group of the UNIX sockets, if it is set. */
    public Optional<String> socketGroup() {
        return conf.text("unix_sock_group");
    }

    /** The mode of the read-write UNIX socket. */
    public int readWriteMode() {
        return mode("unix_sock_rw_perms", "0700");
    }

    /** The mode of the read-only UNIX socket. */
    public int readOnlyMode() {
        return mode("unix_sock_ro_perms", "0777");
    }

    /** Whether to listen on TCP. */
    public boolean listensOnTcp() {
        return conf.flag("listen_tcp").orElse(false);
    }

    /** The address to listen on, for TCP and TLS. */
    public String tcpAddress() {
        return conf.text("listen_addr").orElse("127.0.0.1");
    }

    /** The TCP port. */
    public int tcpPort() {
        String port = conf.text("tcp_port").orElse(Integer.toString(Tcp.PORT));
        return bounded("tcp_port", parsed("tcp_port", port, 10), 0, MAX_PORT);
    }

    /** The port of the metrics server on the loopback interface, if it is enabled. */
    public Optional<Integer> metricsPort() {
        OptionalLong port = conf.number("metrics_port");
        return port.isPresent()
                ? Optional.of(bounded("metrics_port", port.getAsLong(), 0, MAX_PORT))
                : Optional.empty();
    }

    /** The log level by SLF4J's name; libvirt numbers the levels from 1 (debug) to 4 (error). */
    public String logLevel() {
        return LEVELS.get(bounded("log_level", conf.number("log_level").orElse(2), 1, LEVELS.size()) - 1);
    }

    /** Whether to listen on TLS. */
    public boolean listensOnTls() {
        return conf.flag("listen_tls").orElse(false);
    }

    /** The TLS port. */
    public int tlsPort() {
        String port = conf.text("tls_port").orElse(Integer.toString(Tcp.TLS_PORT));
        return bounded("tls_port", parsed("tls_port", port, 10), 0, MAX_PORT);
    }

    /** The certificates, the key, and the allowed client certificates. */
    public TlsSettings tls() {
        PkiFiles defaults = PkiFiles.ofSystem(Role.SERVER);
        PkiFiles files = new PkiFiles(
                Role.SERVER,
                path("ca_file", defaults.authority()),
                path("crl_file", defaults.revocationList()),
                path("cert_file", defaults.certificate()),
                path("key_file", defaults.key()));
        TlsSettings tls = conf.flag("tls_no_verify_certificate").orElse(false)
                ? TlsSettings.withoutVerifying(files)
                : TlsSettings.of(files);
        return conf.texts("tls_allowed_dn_list")
                .map(NamePatterns::new)
                .map(tls::allowing)
                .orElse(tls);
    }

    /**
     * The authentication of a listener; empty if clients need not authenticate.
     *
     * @param name         the option
     * @param defaultValue its default
     * @throws SetupException if the option requires a method that is not supported on this listener
     */
    public Optional<LoginTerms> login(String name, String defaultValue, Protection protection) {
        String auth = conf.text(name).orElse(defaultValue);
        boolean sasl = auth.equals("sasl") && protection != Protection.NONE;
        if (!sasl && !auth.equals("none")) {
            String allowed =
                    protection == Protection.NONE ? "\"none\" (SASL requires TLS here)" : "\"none\" or \"sasl\"";
            throw SetupException.option(conf.path() + ": " + name, allowed, auth);
        }
        return sasl ? Optional.of(terms(protection)) : Optional.empty();
    }

    private LoginTerms terms(Protection protection) {
        Path secrets = path("sasl_secrets_file", Path.of("/etc/vircaps/passwd.scram"));
        NamePatterns users =
                conf.texts("sasl_allowed_username_list").map(NamePatterns::new).orElse(NamePatterns.ALL);
        return new LoginTerms(new SaslServers(SaslUsersFile.read(secrets)), users, protection);
    }

    private Path path(String name, Path defaultPath) {
        return conf.text(name)
                .map(text -> SetupException.path(conf.path() + ": " + name, text))
                .orElse(defaultPath);
    }

    private int mode(String name, String defaultMode) {
        return bounded(name, parsed(name, conf.text(name).orElse(defaultMode), OCTAL), 0, 0777);
    }

    private int number(String name, int min, int defaultValue) {
        OptionalLong number = conf.number(name);
        return number.isPresent() ? bounded(name, number.getAsLong(), min, MAX_NUMBER) : defaultValue;
    }

    private long parsed(String name, String text, int radix) {
        try {
            return Long.parseLong(text, radix);
        } catch (NumberFormatException notANumber) {
            throw SetupException.option(conf.path() + ": " + name, "a number", text);
        }
    }

    private int bounded(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw SetupException.option(conf.path() + ": " + name, "from " + min + " to " + max, Long.toString(value));
        }
        return (int) value;
    }
}
