package io.vircaps.driver.lxc;

import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.Storage;
import io.vircaps.connect.spi.Diagnostics;
import io.vircaps.connect.spi.Engine;
import io.vircaps.host.ConfigDirectory;
import io.vircaps.host.HostPart;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostRequest;
import io.vircaps.host.HostState;
import io.vircaps.host.HostView;
import io.vircaps.host.cause.HostDiagnostics;
import io.vircaps.host.node.LinuxNode;
import io.vircaps.host.storage.StorageProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.Version;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Containers on one host; {@code src/lxc/lxc_conf.c} and {@code lxc_driver.c} of libvirt. */
final class LxcEngine implements Engine {
    private static final Set<HostPart> PARTS =
            Set.of(HostPart.UUID, HostPart.PAGES, HostPart.POWER_MANAGEMENT, HostPart.TOPOLOGY, HostPart.CACHE);

    private final String uri;
    private final HostView view;
    private final HostSource host;
    private final HostProbe hostProbe;
    private final ConfigDirectory config;

    LxcEngine(String uri, HostView view, HostProbe hostProbe) {
        this.uri = uri;
        this.view = view;
        this.host = view.source();
        this.hostProbe = hostProbe;
        this.config = ConfigDirectory.system(host);
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public Probed<Capabilities> probe() {
        Probed<LibvirtConf> conf = config.read(LxcDriver.CONFIGURATION);
        Probed<Host> probed =
                hostProbe.probe(HostRequest.of(config, PARTS).confined(LxcDriver.SECURITY, conf.value(), false));
        List<Note> notes = new ArrayList<>(conf.notes());
        notes.addAll(probed.notes());
        Optional<String> controller = LxcGuests.controller(host.files());
        if (controller.isEmpty()) {
            notes.add(Note.of(LxcReason.LXC_CONTROLLER_MISSING, LxcGuests.usualController(), "no file"));
        }
        if (!host.facts().user().isRoot()) {
            notes.add(Note.of(
                    LxcReason.LXC_SEEN_BY_USER,
                    uri,
                    "opened by user " + host.facts().user().uid()));
        }
        Capabilities capabilities = new Capabilities(
                Optional.of(probed.value()),
                LxcGuests.of(view.arch(), controller.orElseGet(LxcGuests::usualController)),
                Optional.empty(),
                Extras.NONE);
        host.observer().complete();
        return new Probed<>(capabilities, notes);
    }

    @Override
    public Diagnostics diagnostics() {
        return new HostDiagnostics(host);
    }

    @Override
    public String state() {
        List<String> files = new ArrayList<>(config.files("libvirtd.conf", "virtqemud.conf", LxcDriver.CONFIGURATION));
        files.add(LxcGuests.controller(host.files())
                .orElseGet(LxcGuests::usualController)
                .substring(1));
        return HostState.of(host, files);
    }

    /** The kernel's version, with zeros for what its release leaves out. */
    @Override
    public HypervisorVersion version() {
        Optional<Version> version = host.files()
                .read("proc/sys/kernel/osrelease")
                .map(KernelText::line)
                .flatMap(Version::leading);
        return new HypervisorVersion("LXC", version);
    }

    @Override
    public Node node(Supplier<Capabilities> capabilities) {
        return new LinuxNode(view, true, capabilities);
    }

    @Override
    public Storage storage() {
        return new StorageProbe(host.files());
    }
}
