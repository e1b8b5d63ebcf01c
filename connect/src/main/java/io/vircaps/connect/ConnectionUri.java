package io.vircaps.connect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A connection URI as libvirt writes it: {@code driver[+transport]://[user@][host][:port]/path[?parameter=value&…]}.
 *
 * @param driver     the scheme without transport, for example {@code qemu}
 * @param transport  {@code unix}, {@code tcp}, {@code tls}, {@code ssh} …; absent for none
 * @param authority  user, host and port; absent when no host is named
 * @param path       the path with its slash, for example {@code /system}, decoded; may be empty
 * @param parameters query parameters, decoded, in order
 */
public record ConnectionUri(
        String driver,
        Optional<String> transport,
        Optional<Authority> authority,
        String path,
        Map<String, String> parameters) {
    /**
     * Where a remote engine is reached.
     *
     * @param user as whom; absent if not said
     * @param host name or address, IPv6 without its brackets
     * @param port TCP port; absent for the transport's own
     */
    public record Authority(Optional<String> user, String host, OptionalInt port) {}

    public ConnectionUri {
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(path, "path");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A local engine's URI without parameters, {@code driver://path}. */
    public static ConnectionUri local(String driver, String path) {
        return new ConnectionUri(driver, Optional.empty(), Optional.empty(), path, Map.of());
    }
}
