package io.vircaps.driver.xen;

import io.vircaps.connect.Domains;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.Storage;
import io.vircaps.connect.spi.Diagnostics;
import io.vircaps.connect.spi.Engine;
import io.vircaps.driver.xen.hypervisor.Dom0;
import io.vircaps.driver.xen.hypervisor.XenDirectories;
import io.vircaps.driver.xen.hypervisor.XenDocument;
import io.vircaps.driver.xen.hypervisor.XenPrograms;
import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.host.HostState;
import io.vircaps.host.HostView;
import io.vircaps.host.cause.HostDiagnostics;
import io.vircaps.host.storage.StorageProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Xen below the kernel of one host; {@code src/libxl/libxl_driver.c} of libvirt. Its driver does not report which CPUs
 * run, what they did, how memory is used, or which pages are free.
 */
final class XenEngine implements Engine {
    private final String uri;
    private final HostView view;
    private final HostSource host;
    private final XenDirectories directories;
    private final Xl xl;
    private final XenDocument document;
    private final Dom0 dom0;

    XenEngine(String uri, HostView view, XenDirectories directories, Xl xl, XenDocument document) {
        this.uri = uri;
        this.view = view;
        this.host = view.source();
        this.directories = directories;
        this.xl = xl;
        this.document = document;
        this.dom0 = new Dom0(host.files());
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
    public Diagnostics diagnostics() {
        return new HostDiagnostics(host, (query, known) -> new XenMissingGuests(host, xl, document).why(query));
    }

    @Override
    public String write(Capabilities capabilities, Dialect dialect) {
        return document.write(capabilities, dialect);
    }

    /**
     * A processor that the hypervisor itself switches on or off is not seen: a query of the hypervisor starts a
     * process.
     */
    @Override
    public String state() {
        List<String> files = new ArrayList<>(XenPrograms.places());
        files.add(directories.emulator().substring(1));
        files.add(directories.loader().substring(1));
        xl.program().ifPresent(path -> files.add(path.substring(1)));
        return dom0.state() + HostState.of(host, files);
    }

    @Override
    public HypervisorVersion version() {
        return new HypervisorVersion("Xen", dom0.version());
    }

    @Override
    public Node node(Supplier<Capabilities> capabilities) {
        return new XenNode(view, new XenHardware(xl), capabilities);
    }

    @Override
    public Domains domains() {
        return new XenDomains(new XenHardware(xl));
    }

    @Override
    public Storage storage() {
        return new StorageProbe(host.files());
    }
}
