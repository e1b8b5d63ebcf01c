package io.vircaps.driver.test;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.CpuSupport;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.spi.Engine;
import io.vircaps.host.HostnameProbe;
import io.vircaps.host.IommuProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.observed.ObservedHost;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One opened mock engine; {@code src/test/test_driver.c} of libvirt. */
final class TestEngine implements Engine {
    /** {@code defaultNodeInfo}. It is not what the cells of the document add up to. */
    private static final NodeInfo DEFAULT_NODE =
            new NodeInfo("i686", MemorySize.ofKibibytes(3 << 20), 16, 1400, new NodeInfo.Shape(2, 2, 2, 2));

    private static final int MAX_VCPUS = 32;
    private static final HypervisorVersion VERSION = new HypervisorVersion("TEST", Optional.of("0.0.2"));

    private final String uri;
    private final HostSource host;
    private final Dialect dialect;
    private final NodeInfo node;
    private final boolean hasCells;

    private TestEngine(String uri, ConnectionOptions options, NodeInfo node, boolean hasCells) {
        this.uri = uri;
        this.host = ObservedHost.of(options.root(), options.observer());
        this.dialect = options.dialect();
        this.node = node;
        this.hasCells = hasCells;
    }

    static TestEngine ofDefaultNode(ConnectionUri uri, ConnectionOptions options) {
        return new TestEngine(uri.toString(), options, DEFAULT_NODE, true);
    }

    /** A file tells of no cells. It is read now, and not looked at again. */
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
    public NodeInfo nodeInfo() {
        return node;
    }

    @Override
    public String hostname() {
        return HostnameProbe.probe(host);
    }

    @Override
    public int maxVcpus(Optional<String> domainType) {
        return MAX_VCPUS;
    }

    @Override
    public HypervisorVersion version() {
        return VERSION;
    }

    @Override
    public CpuSupport cpuSupport() {
        return CpuSupport.WITHOUT_COMPARE;
    }

    @Override
    public NodeCpuMap nodeCpuMap() {
        return TestNode.CPUS;
    }

    /** The same for whichever CPU. */
    @Override
    public CpuTimes nodeCpuStats(OptionalInt cpu) {
        return TestNode.TIMES;
    }

    @Override
    public MemorySize freeMemory() {
        return TestNode.free(hasCells);
    }

    @Override
    public MemorySize freeMemory(int cell) {
        return TestNode.free(hasCells, cell);
    }

    /** The same for whichever cell and sizes. */
    @Override
    public List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        return TestNode.freePages(sizes.size());
    }

    @Override
    public Sysinfo sysinfo() {
        return TestNode.SYSINFO;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
