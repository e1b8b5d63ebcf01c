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
 * What a remote URI says: {@code driver[+transport]://[user@][host][:port]/path[?parameters]} (libvirt's page
 * "Connection URIs", {@code doRemoteOpen}).
 *
 * @param uri       the URI
 * @param transport the way
 * @param host      where; {@code localhost} if it does not say
 * @param name      the URI the daemon is asked for; empty if it is to choose
 * @param given     its parameters that are meant for us, and for those that it leaves out the user's settings
 */
record Target(ConnectionUri uri, Transport transport, String host, String name, Map<Parameter, String> given) {
    Target {
        given = Map.copyOf(given);
    }

    /** Settings of {@code libvirt.conf} that stand for parameters. */
    private static final Map<Parameter, String> SETTINGS = Map.of(
            Parameter.MODE, "remote_mode", Parameter.PROXY, "remote_proxy", Parameter.TLS_PRIORITY, "tls_priority");

    /**
     * Reads a URI with a transport or a host.
     *
     * @param settings the user's {@code libvirt.conf}
     * @throws RemoteException.BadTarget if a part makes no sense; the sentences are libvirt's
     */
    static Target of(ConnectionUri uri, LibvirtConf settings) {
        Transport transport = transport(uri);
        Map<Parameter, String> given = new EnumMap<>(Parameter.class);
        StringJoiner rest = new StringJoiner("&");
        uri.parameters()
                .forEach((name, value) -> Parameter.named(name)
                        .ifPresentOrElse(
                                known -> given.put(known, value),
                                () -> rest.add(ConnectionUri.parameter(name, value))));
        SETTINGS.forEach(
                (parameter, name) -> settings.text(name).ifPresent(value -> given.putIfAbsent(parameter, value)));
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

    /** A parameter's value; empty if it is not given. */
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

    /** The port the URI names. */
    OptionalInt port() {
        return uri.authority().map(ConnectionUri.Authority::port).orElse(OptionalInt.empty());
    }

    /** The user the URI names. */
    Optional<String> user() {
        return uri.authority().flatMap(ConnectionUri.Authority::user);
    }

    /** Whether the daemon runs for one user, who runs it. */
    boolean isForSession() {
        return uri.path().equals("/session")
                || (uri.driver().equals("test") && uri.transport().isPresent());
    }
}
