package io.vircaps.driver.xen;

import io.vircaps.connect.CpuSupport;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.spi.Engine;
import io.vircaps.driver.xen.hypervisor.Dom0;
import io.vircaps.driver.xen.hypervisor.XenDirectories;
import io.vircaps.driver.xen.hypervisor.XenDocument;
import io.vircaps.driver.xen.hypervisor.XenPrograms;
import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.HostState;
import io.vircaps.host.HostView;
import io.vircaps.host.HostnameProbe;
import io.vircaps.host.cause.RootCauses;
import io.vircaps.host.storage.StorageProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Probed;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.smbios.SysinfoProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Xen below the kernel of one host; {@code src/libxl/libxl_driver.c} of libvirt. Its driver cannot tell which CPUs run,
 * what they did, how memory is used, or which pages are free.
 */
final class XenEngine implements Engine {
    /** Most CPUs of a PV guest, which is the default machine; {@code PV_MAX_VCPUS}. */
    private static final int MOST_VCPUS = 512;

    private final String uri;
    private final HostSource host;
    private final XenDirectories directories;
    private final Xl xl;
    private final XenDocument document;
    private final Dom0 dom0;
    private final XenNode node;

    XenEngine(String uri, HostView view, XenDirectories directories, Xl xl, XenDocument document) {
        this.uri = uri;
        this.host = view.source();
        this.directories = directories;
        this.xl = xl;
        this.document = document;
        this.dom0 = new Dom0(host.files());
        this.node = new XenNode(view, xl);
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public Probed<Capabilities> probe() {
        return XenProbe.probe(host, xl, document);
    }

    @Override
    public List<Explanation> whyNot(GuestQuery asked, Probed<Capabilities> known) {
        return new XenMissingGuests(host, xl, document).why(asked);
    }

    @Override
    public Diagnosis diagnose(List<Explanation> symptoms) {
        return RootCauses.diagnose(host, symptoms);
    }

    @Override
    public String write(Capabilities capabilities, Dialect dialect) {
        return document.write(capabilities, dialect);
    }

    /** A processor that the hypervisor itself switches on or off is not seen: to ask it takes a process. */
    @Override
    public String state() {
        List<String> files = new ArrayList<>(XenPrograms.places());
        files.add(directories.emulator().substring(1));
        files.add(directories.loader().substring(1));
        xl.program().ifPresent(path -> files.add(path.substring(1)));
        return dom0.state() + HostState.of(host, files);
    }

    @Override
    public NodeInfo nodeInfo() {
        return node.info();
    }

    @Override
    public String hostname() {
        return HostnameProbe.probe(host);
    }

    /** The machine's own CPUs, whatever the type. */
    @Override
    public int maxVcpus(Optional<String> domainType) {
        return node.mostCpus();
    }

    /** There are domain capabilities of the type xen alone. */
    @Override
    public int maxVcpusOfDomain(Optional<String> domainType) {
        boolean isXen = domainType.map(DomainType.XEN.name()::equals).orElse(true);
        return isXen ? MOST_VCPUS : maxVcpus(domainType);
    }

    @Override
    public HypervisorVersion version() {
        return new HypervisorVersion("Xen", dom0.version());
    }

    @Override
    public CpuSupport cpuSupport() {
        return CpuSupport.WITHOUT_MODELS;
    }

    @Override
    public MemorySize freeMemory() {
        return node.free();
    }

    @Override
    public MemorySize freeMemory(int cell) {
        return node.free(cell);
    }

    @Override
    public Sysinfo sysinfo() {
        return new SysinfoProbe(host, ArchProbe.named(host.facts())).sysinfo();
    }

    @Override
    public List<StoragePoolType> storagePools() {
        return new StorageProbe(host.files()).types();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
