package io.vircaps.driver.test;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import java.nio.file.Path;

/** {@code test:///default}, and {@code test:///path/file.xml} for a file that describes a node. */
public final class TestDriver implements Driver {
    static final String SCHEME = "test";

    private static final String DEFAULT = "/default";

    /** For {@link java.util.ServiceLoader}. */
    public TestDriver() {}

    @Override
    public String scheme() {
        return SCHEME;
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

    /** There is nothing to record: what is not made up is part of every host directory. */
    @Override
    public void gather(Path directory, ConnectionOptions options) {
        // made up
    }
}
