package io.vircaps.driver.test;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.model.guest.DomainType;
import java.util.List;
import java.util.Optional;

/** {@code test:///default}, and {@code test:///path/file.xml} for a file that describes a node. */
public final class TestDriver implements Driver {
    static final String SCHEME = "test";

    private static final String DEFAULT = "/default";

    private static final EngineProfile PROFILE = EngineProfile.of(
                    SCHEME,
                    12,
                    new EngineProfile.Uris(
                            Optional.of(SCHEME + "://" + DEFAULT), Optional.of(SCHEME + "://" + DEFAULT), List.of()),
                    DomainType.TEST)
            .cpus(new EngineProfile.CpuFunctions(false, true, true, false, EngineProfile.FeatureFilter.ALL));

    /** For {@link java.util.ServiceLoader}. */
    public TestDriver() {}

    @Override
    public EngineProfile profile() {
        return PROFILE;
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
        return ConnectionUri.local(SCHEME, DEFAULT);
    }

    /** Never taken for a real engine, as libvirt does not. */
    @Override
    public boolean present(ConnectionOptions options) {
        return false;
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        return switch (uri.path()) {
            case "", "/" -> throw new TestDriverException.NoNode(uri.toString());
            case DEFAULT -> TestEngine.ofDefaultNode(uri, options);
            default -> TestEngine.ofFile(uri, options);
        };
    }
}
