package io.vircaps.connect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A connection URI as libvirt writes it: {@code driver[+transport]://[user@][host][:port]/path[?query][#fragment]}.
 *
 * @param driver    the scheme without transport, for example {@code qemu}
 * @param transport {@code unix}, {@code tcp}, {@code tls}, {@code ssh} …; absent for none
 * @param authority user, host and port; absent when no host is named
 * @param path      the path with its slash, for example {@code /system}, decoded; may be empty
 * @param query     what stands behind the question mark, as written; read it through {@link #parameters()}
 * @param fragment  what stands behind the number sign, decoded; libvirt keeps it and gives it no meaning
 */
public record ConnectionUri(
        String driver,
        Optional<String> transport,
        Optional<Authority> authority,
        String path,
        Optional<String> query,
        Optional<String> fragment) {
    /**
     * Where a remote engine is reached.
     *
     * @param user the user to connect as, decoded; absent if not given
     * @param host name or address, decoded, IPv6 without its brackets
     * @param port TCP port; absent for the transport's own
     */
    public record Authority(Optional<String> user, String host, OptionalInt port) {}

    public ConnectionUri {
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(path, "path");
    }

    /** A local engine's URI without parameters, {@code driver://path}. */
    public static ConnectionUri local(String driver, String path) {
        return new ConnectionUri(driver, Optional.empty(), Optional.empty(), path, Optional.empty(), Optional.empty());
    }

    /**
     * Reads a URI by the rules of RFC 3986, as libvirt does through libxml2.
     *
     * @throws ConnectionException.MalformedUri if it is none, or names no driver
     */
    public static ConnectionUri parse(String text) {
        return new UriParser(text).parse();
    }

    /** Whether only a daemon can serve it: a transport or a host is named. */
    public boolean isRemote() {
        return transport.isPresent() || authority.isPresent();
    }

    /**
     * The query's parameters, decoded, in order. One without {@code =} has an empty value, one without a name is left
     * out, and of several of a name the first counts, as in libvirt.
     */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        query.ifPresent(text -> UriText.parameters(text, parameters));
        return Collections.unmodifiableMap(parameters);
    }

    /** One parameter of a query, encoded as libvirt does it: {@code name=value}. */
    public static String parameter(String name, String value) {
        StringBuilder text = new StringBuilder();
        UriText.encode(text, name, "");
        text.append('=');
        UriText.encode(text, value, "");
        return text.toString();
    }

    /** The URI as libvirt states it, {@code virConnectGetURI}: path and user encoded again, the query as it was. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(driver);
        transport.ifPresent(name -> text.append('+').append(name));
        text.append("://");
        authority.ifPresent(place -> append(text, place));
        UriText.encode(text, path, "/;@&=+$,");
        query.ifPresent(raw -> text.append('?').append(raw));
        fragment.ifPresent(decoded -> {
            text.append('#');
            UriText.encode(text, decoded, ";/?:@&=+$,");
        });
        return text.toString();
    }

    private static void append(StringBuilder text, Authority place) {
        place.user().ifPresent(user -> {
            UriText.encode(text, user, ";:&=+$,");
            text.append('@');
        });
        boolean brackets = place.host().indexOf(':') >= 0;
        text.append(brackets ? "[" : "").append(place.host()).append(brackets ? "]" : "");
        place.port().ifPresent(port -> text.append(':').append(port));
    }
}
