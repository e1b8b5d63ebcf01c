package io.vircaps.driver.xen;

import io.vircaps.connect.CpuSupport;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.spi.Engine;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.HostState;
import io.vircaps.host.HostnameProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.numa.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Xen below the kernel of one host; {@code src/libxl/libxl_capabilities.c} and {@code libxl_driver.c} of libvirt. */
final class XenEngine implements Engine {
    /** Names of interfaces that Xen makes begin so; {@code LIBXL_GENERATED_PREFIX_XEN}. */
    private static final String NETPREFIX = "vif";

    /** Most CPUs of a PV guest, which is the default machine; {@code PV_MAX_VCPUS}. */
    private static final int MOST_VCPUS = 512;

    private final String uri;
    private final HostSource host;
    private final XenFolders folders;
    private final Xl xl;
    private final CpuMapSource map;
    private final Dom0 dom0;

    XenEngine(String uri, HostSource host, XenFolders folders, Xl xl, CpuMapSource map) {
        this.uri = uri;
        this.host = host;
        this.folders = folders;
        this.xl = xl;
        this.map = map;
        this.dom0 = new Dom0(host.files());
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public Probed<Capabilities> probe() {
        List<Note> notes = new ArrayList<>();
        Optional<XlInfo> info = keep(xl.info(), notes).map(XlInfo::parse);
        Host machine = keep(host(info), notes);
        List<Guest> guests = keep(guests(info), notes);
        return new Probed<>(
                new Capabilities(Optional.of(machine), guests, Optional.empty(), Extras.NONE), List.copyOf(notes));
    }

    /** Without the toolstack what the driver for xend knew of the processor. */
    private HostCpu seenByKernel(Optional<Arch> arch) {
        String cpuinfo = host.files().read("proc/cpuinfo").map(KernelText::text).orElse("");
        return new HostCpu(arch, XendText.features(cpuinfo), CpuDefinition.NONE, List.of(), Extras.NONE);
    }

    /** The machine's nodes and CPUs. */
    Optional<Topology> topology(XlInfo info) {
        return new XenMachine(info, map).numa();
    }

    private static <T> T keep(Probed<T> probed, List<Note> notes) {
        notes.addAll(probed.notes());
        return probed.value();
    }

    private Probed<Host> host(Optional<XlInfo> info) {
        Probed<Optional<Arch>> arch = ArchProbe.probe(host.facts());
        XenMachine machine = new XenMachine(info.orElseGet(() -> XlInfo.parse("")), map);
        List<Note> notes = new ArrayList<>(arch.notes());
        HostCpu cpu = info.isPresent() ? keep(machine.cpu(arch.value()), notes) : seenByKernel(arch.value());
        Host.Builder parts = Host.builder(cpu)
                .powerManagement(PowerManagement.NONE)
                .iommu(false)
                .migrationFeatures(new MigrationFeatures(true, List.of(), Extras.NONE))
                .netprefix(NETPREFIX);
        machine.numa().ifPresent(parts::topology);
        info.ifPresent(told -> notes.addAll(malformed(told)));
        return new Probed<>(parts.build(), notes);
    }

    private static List<Note> malformed(XlInfo told) {
        List<Note> notes = new ArrayList<>();
        for (String name : told.damaged()) {
            notes.add(Note.of(
                    XenReason.XEN_TOOLSTACK_MALFORMED,
                    "xl info -n, " + name,
                    "'" + told.field(name).orElse("") + "'"));
        }
        if (told.nodes().isEmpty()) {
            notes.add(Note.of(XenReason.XEN_TOOLSTACK_MALFORMED, "xl info -n, numa_info", "no node"));
        }
        return notes;
    }

    private Probed<List<Guest>> guests(Optional<XlInfo> info) {
        Optional<String> string = dom0.capabilities().or(() -> info.flatMap(told -> told.field("xen_caps")));
        if (string.isEmpty()) {
            return Probed.of(
                    List.of(),
                    Note.of(
                            XenReason.XEN_GUESTS_UNKNOWN,
                            "/sys/hypervisor/properties/capabilities",
                            "missing or empty"));
        }
        Probed<List<XenGuest>> parsed = XenString.parse(string.get());
        List<Note> notes = new ArrayList<>(parsed.notes());
        List<Guest> guests = new ArrayList<>();
        for (XenGuest guest : parsed.value()) {
            guests.add(guest.toGuest(folders));
        }
        notes.addAll(programs(parsed.value()));
        return new Probed<>(guests, notes);
    }

    /** Whether the programs are where the document says. */
    private List<Note> programs(List<XenGuest> guests) {
        List<Note> notes = new ArrayList<>();
        if (!guests.isEmpty()) {
            programNote(XenReason.XEN_EMULATOR_MISSING, folders.emulator(), XenPrograms.emulator(host.files()))
                    .ifPresent(notes::add);
        }
        if (guests.stream().anyMatch(guest -> guest.kind() == XenGuestKind.HVM)) {
            programNote(XenReason.XEN_FIRMWARE_MISSING, folders.loader(), XenPrograms.firmware(host.files()))
                    .ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<Note> programNote(XenReason reason, String printed, Optional<String> installed) {
        if (host.files().exists(printed.substring(1))) {
            return Optional.empty();
        }
        Note note =
                Note.of(reason, printed, installed.map(path -> "it is " + path).orElse("it is nowhere"));
        return Optional.of(note);
    }

    /** A processor that the hypervisor itself switches on or off is not seen: to ask it takes a process. */
    @Override
    public String state() {
        List<String> files = new ArrayList<>(XenPrograms.places());
        files.add(folders.emulator().substring(1));
        files.add(folders.loader().substring(1));
        xl.program().ifPresent(path -> files.add(path.substring(1)));
        return dom0.state() + HostState.of(host, files);
    }

    /** The machine as Xen has it, not as the kernel of its domain sees it. Memory is whole MiB, as {@code xl} tells it. */
    @Override
    public NodeInfo nodeInfo() {
        XlInfo info = known();
        return new NodeInfo(
                ArchProbe.named(host.facts()).name(),
                info.totalMemory(),
                info.required("nr_cpus"),
                info.megahertz(),
                new NodeInfo.Shape(
                        info.required("nr_nodes"),
                        1,
                        info.required("cores_per_socket"),
                        info.required("threads_per_core")));
    }

    @Override
    public String hostname() {
        return HostnameProbe.probe(host);
    }

    /** For another type than xen, what {@code virConnectGetMaxVcpus} says whatever the type: the machine's own CPUs. */
    @Override
    public int maxVcpus(Optional<String> domainType) {
        boolean isXen = domainType.map(DomainType.XEN.name()::equals).orElse(true);
        return isXen ? MOST_VCPUS : known().required("max_cpu_id") + 1;
    }

    private XlInfo known() {
        Probed<Optional<String>> printed = xl.info();
        return printed.value()
                .map(XlInfo::parse)
                .orElseThrow(
                        () -> new VircapsException(Problem.of(Kind.INTERNAL_ERROR, "libxl_get_physinfo_info failed")
                                .at(printed.notes().get(0).toString())));
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
    public void close() {
        // nothing is held
    }
}
