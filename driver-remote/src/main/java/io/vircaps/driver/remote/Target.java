package io.vircaps.driver.remote;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.conf.LibvirtConf;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * A parsed remote URI: {@code driver[+transport]://[user@][host][:port]/path[?parameters]} (libvirt's page "Connection
 * URIs", {@code doRemoteOpen}).
 *
 * @param uri       the URI
 * @param transport the transport
 * @param host      the host, {@code localhost} by default
 * @param name      the URI to open at the daemon; empty to let the daemon choose
 * @param given     the parameters for the client, including the defaults of {@code libvirt.conf}
 */
record Target(ConnectionUri uri, Transport transport, String host, String name, Map<Parameter, String> given) {
    Target {
        given = Map.copyOf(given);
    }

    /** Options of {@code libvirt.conf} that are defaults of parameters. */
    private static final Map<Parameter, String> CONFIG_OPTIONS = Map.of(
            Parameter.MODE, "remote_mode", Parameter.PROXY, "remote_proxy", Parameter.TLS_PRIORITY, "tls_priority");

    /**
     * Parses a URI with a transport or a host.
     *
     * @param config the user's {@code libvirt.conf}
     * @throws RemoteException.BadTarget if a part is invalid; the messages are libvirt's
     */
    static Target of(ConnectionUri uri, LibvirtConf config) {
        Transport transport = transport(uri);
        Map<Parameter, String> given = new EnumMap<>(Parameter.class);
        StringJoiner rest = new StringJoiner("&");
        uri.parameters()
                .forEach((name, value) -> Parameter.named(name)
                        .ifPresentOrElse(
                                known -> given.put(known, value),
                                () -> rest.add(ConnectionUri.parameter(name, value))));
        CONFIG_OPTIONS.forEach(
                (parameter, name) -> config.text(name).ifPresent(value -> given.putIfAbsent(parameter, value)));
        String host = uri.authority().map(ConnectionUri.Authority::host).orElse("localhost");
        Target target = new Target(uri, transport, host, name(uri, given, rest.toString()), given);
        target.check();
        return target;
    }

    private static Transport transport(ConnectionUri uri) {
        Optional<String> named = uri.transport();
        if (named.isEmpty()) {
            return uri.authority().isPresent() ? Transport.TLS : Transport.UNIX;
        }
        Transport transport = Transport.named(named.get())
                .orElseThrow(() -> new RemoteException.BadTarget(
                        "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp)"));
        if (transport == Transport.UNIX && uri.authority().isPresent()) {
            throw new RemoteException.BadTarget("using unix socket and remote server '"
                    + uri.authority().get().host() + "' is not supported.");
        }
        return transport;
    }

    private static String name(ConnectionUri uri, Map<Parameter, String> given, String rest) {
        if (given.containsKey(Parameter.NAME)) {
            return given.get(Parameter.NAME);
        }
        if (uri.driver().equals("remote")) {
            return "";
        }
        Optional<String> query = rest.isEmpty() ? Optional.empty() : Optional.of(rest);
        return new ConnectionUri(uri.driver(), Optional.empty(), Optional.empty(), uri.path(), query, uri.fragment())
                .toString();
    }

    private void check() {
        if (transport == Transport.EXT && value(Parameter.COMMAND).isEmpty()) {
            throw new RemoteException.BadTarget("remote_open: for 'ext' transport, command is required");
        }
        isSet(Parameter.NO_SANITY);
        isSet(Parameter.NO_VERIFY);
        isSet(Parameter.NO_TTY);
    }

    /** The value of a parameter; empty if it is not given. */
    Optional<String> value(Parameter parameter) {
        return Optional.ofNullable(given.get(parameter));
    }

    /** Whether a parameter is given and not 0. */
    boolean isSet(Parameter parameter) {
        String value = given.getOrDefault(parameter, "0");
        try {
            return Integer.parseInt(value) != 0;
        } catch (NumberFormatException word) {
            throw new RemoteException.BadTarget(
                    "Failed to parse value of URI component " + parameter.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The port in the URI. */
    OptionalInt port() {
        return uri.authority().map(ConnectionUri.Authority::port).orElse(OptionalInt.empty());
    }

    /** The user in the URI. */
    Optional<String> user() {
        return uri.authority().flatMap(ConnectionUri.Authority::user);
    }

    /** Whether it is the session daemon of a user. */
    boolean isForSession() {
        return uri.path().equals("/session")
                || (uri.driver().equals("test") && uri.transport().isPresent());
    }
}
