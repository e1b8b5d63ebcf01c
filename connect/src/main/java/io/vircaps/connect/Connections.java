package io.vircaps.connect;

import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.connect.spi.RemoteDriver;
import io.vircaps.model.VircapsException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** From a URI, or none, to an open connection: {@code virConnectOpenInternal}. */
final class Connections {
    private final Iterable<? extends Driver> drivers;
    private final Supplier<? extends Iterable<RemoteDriver>> remoteDrivers;
    private final Supplier<ClientConfig> config;

    /**
     * Connections through these drivers.
     *
     * @param drivers       iterated once for each opening, and no further than to the requested one
     * @param remoteDrivers loaded only if a URI names a transport or a host
     * @param config        read only if a URI is missing, an alias, or names a transport or a host
     */
    Connections(
            Iterable<? extends Driver> drivers,
            Supplier<? extends Iterable<RemoteDriver>> remoteDrivers,
            Supplier<ClientConfig> config) {
        this.drivers = drivers;
        this.remoteDrivers = remoteDrivers;
        this.config = config;
    }

    /** Connections through the drivers that are installed beside this class. */
    static Connections installed() {
        ClassLoader here = Driver.class.getClassLoader();
        return new Connections(
                ServiceLoader.load(Driver.class, here),
                () -> ServiceLoader.load(RemoteDriver.class, here),
                ClientConfig::live);
    }

    /** Connections of the user who runs this process, through these drivers and no others. */
    static Connections of(Iterable<? extends Driver> drivers) {
        return new Connections(drivers, List::of, ClientConfig::live);
    }

    Connection open(String text, ConnectionOptions options) {
        if (text.isEmpty()) {
            return openDefault(options);
        }
        ConnectionUri uri = ConnectionUri.parse(spelledOut(text));
        if (uri.isRemote()) {
            return openRemote(uri, options);
        }
        for (Driver driver : drivers) {
            if (driver.scheme().equals(uri.driver())) {
                return open(driver, uri, options);
            }
        }
        throw ConnectionException.NoDriver.unknownScheme(uri, schemes());
    }

    Connection openDefault(ConnectionOptions options) {
        Optional<String> configured =
                options.root().isPresent() ? Optional.empty() : config.get().defaultUri();
        return configured.isPresent() ? open(configured.get(), options) : firstThatOpens(options);
    }

    /** A short form of an engine's URI, or an alias of the configuration, in full. */
    private String spelledOut(String text) {
        Optional<String> uri = text.contains(":///") ? Optional.empty() : ofShortForm(text);
        if (uri.isPresent()) {
            return uri.get();
        }
        return ClientConfig.mayBeAlias(text) ? config.get().alias(text).orElse(text) : text;
    }

    private Optional<String> ofShortForm(String text) {
        for (Driver driver : drivers) {
            EngineProfile.Uris uris = driver.profile().uris();
            for (String alias : uris.aliases()) {
                if (alias.contains("://") ? alias.equals(text) : alias.equalsIgnoreCase(text)) {
                    return uris.system();
                }
            }
        }
        return Optional.empty();
    }

    private Connection firstThatOpens(ConnectionOptions options) {
        List<Driver> inOrder = new ArrayList<>();
        drivers.forEach(inOrder::add);
        inOrder.sort(Connections::byRank);
        ConnectionException.NoDriver failure = ConnectionException.NoDriver.noneOpens(schemes());
        for (Driver driver : inOrder) {
            if (driver.present(options)) {
                try {
                    return open(driver, driver.defaultUri(options), options);
                } catch (VircapsException refused) {
                    failure.addSuppressed(refused);
                }
            }
        }
        throw failure;
    }

    /** The order in which drivers are tried. Not a combined {@code Comparator}: ADR 0012. */
    private static int byRank(Driver one, Driver other) {
        int byRank = Integer.compare(one.profile().rank(), other.profile().rank());
        return byRank != 0 ? byRank : one.scheme().compareTo(other.scheme());
    }

    private static Connection open(Driver driver, ConnectionUri uri, ConnectionOptions options) {
        return new LocalConnection(driver, driver.open(uri, options), options, System::nanoTime);
    }

    private Connection openRemote(ConnectionUri uri, ConnectionOptions options) {
        if (options.root().isPresent()) {
            throw ConnectionException.NoDriver.directoryAndDaemon(uri);
        }
        if (uri.transport().isPresent() || !isSlashForgotten(uri)) {
            for (RemoteDriver driver : remoteDrivers.get()) {
                if (driver.serves(uri)) {
                    return driver.open(uri, options, config.get().settings());
                }
            }
        }
        throw refusal(uri);
    }

    private static boolean isSlashForgotten(ConnectionUri uri) {
        String host = uri.authority().map(ConnectionUri.Authority::host).orElse("");
        return uri.path().length() <= 1 && (host.equals("system") || host.equals("session"));
    }

    private static ConnectionException refusal(ConnectionUri uri) {
        String host = uri.authority().map(ConnectionUri.Authority::host).orElse("");
        return isSlashForgotten(uri)
                ? ConnectionException.NoDriver.slashForgotten(uri, host)
                : ConnectionException.NoDriver.remote(uri);
    }

    private String schemes() {
        List<String> schemes = new ArrayList<>();
        drivers.forEach(driver -> schemes.add(driver.scheme()));
        schemes.sort(Comparator.naturalOrder());
        return String.join(", ", schemes);
    }
}
