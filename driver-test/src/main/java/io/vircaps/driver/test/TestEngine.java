package io.vircaps.driver.test;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.Domains;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.spi.Engine;
import io.vircaps.host.IommuProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.observed.ObservedHost;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Version;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.note.Probed;
import java.util.Optional;
import java.util.function.Supplier;

/** One opened mock engine; {@code src/test/test_driver.c} of libvirt. */
final class TestEngine implements Engine {
    /** {@code defaultNodeInfo}. It is not what the cells of the document add up to. */
    private static final NodeInfo DEFAULT_NODE =
            new NodeInfo("i686", MemorySize.ofKibibytes(3 << 20), 16, 1400, new NodeInfo.Shape(2, 2, 2, 2));

    private static final int MAX_VCPUS = 32;
    private static final HypervisorVersion VERSION = new HypervisorVersion("TEST", Optional.of(new Version(0, 0, 2)));

    private final String uri;
    private final HostSource host;
    private final Dialect dialect;
    private final NodeInfo info;
    private final boolean hasCells;

    private TestEngine(String uri, ConnectionOptions options, NodeInfo info, boolean hasCells) {
        this.uri = uri;
        this.host = ObservedHost.of(options.root(), options.observer());
        this.dialect = options.dialect();
        this.info = info;
        this.hasCells = hasCells;
    }

    static TestEngine ofDefaultNode(ConnectionUri uri, ConnectionOptions options) {
        return new TestEngine(uri.toString(), options, DEFAULT_NODE, true);
    }

    /** A node file describes no cells. It is read now, and not again. */
    static TestEngine ofFile(ConnectionUri uri, ConnectionOptions options) {
        return new TestEngine(uri.toString(), options, NodeFile.read(uri.path(), DEFAULT_NODE), false);
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public Probed<Capabilities> probe() {
        return TestCapabilities.of(host, dialect, hasCells);
    }

    /** The IOMMU is all that is not made up. */
    @Override
    public String state() {
        return Boolean.toString(IommuProbe.probe(host.files()).value());
    }

    @Override
    public Node node(Supplier<Capabilities> capabilities) {
        return new TestNode(host, info, hasCells, capabilities);
    }

    @Override
    public Domains domains() {
        return new Domains() {
            @Override
            public int maxVcpus(Optional<String> domainType) {
                return MAX_VCPUS;
            }
        };
    }

    @Override
    public HypervisorVersion version() {
        return VERSION;
    }
}
