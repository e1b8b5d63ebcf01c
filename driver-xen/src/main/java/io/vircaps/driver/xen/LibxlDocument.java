package io.vircaps.driver.xen;

import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.host.ArchProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.xml.CapabilitiesXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The document of libvirt's driver since 1.0, which asks the toolstack; {@code src/libxl/libxl_capabilities.c}. */
final class LibxlDocument implements XenDocument {
    /** Names of interfaces that Xen makes begin so; {@code LIBXL_GENERATED_PREFIX_XEN}. */
    private static final String NETPREFIX = "vif";

    private final HostSource host;
    private final XenFolders folders;
    private final Xl xl;
    private final CpuMapSource map;
    private final Dom0 dom0;

    LibxlDocument(HostSource host, XenFolders folders, Xl xl, CpuMapSource map) {
        this.host = host;
        this.folders = folders;
        this.xl = xl;
        this.map = map;
        this.dom0 = new Dom0(host.files());
    }

    @Override
    public Probed<Capabilities> probe() {
        List<Note> notes = new ArrayList<>();
        Optional<XlInfo> info = keep(xl.info(), notes).map(XlText::parse);
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

    private static <T> T keep(Probed<T> probed, List<Note> notes) {
        notes.addAll(probed.notes());
        return probed.value();
    }

    private Probed<Host> host(Optional<XlInfo> info) {
        Probed<Optional<Arch>> arch = ArchProbe.probe(host.facts());
        List<Note> notes = new ArrayList<>(arch.notes());
        HostCpu cpu = info.isPresent()
                ? keep(new XenProcessor(info.get(), map).cpu(arch.value()), notes)
                : seenByKernel(arch.value());
        Host.Builder parts = Host.builder(cpu)
                .powerManagement(PowerManagement.NONE)
                .iommu(false)
                .migrationFeatures(new MigrationFeatures(true, List.of(), Extras.NONE))
                .netprefix(NETPREFIX);
        info.flatMap(XenCells::of).ifPresent(parts::topology);
        info.ifPresent(told -> notes.addAll(XlNotes.of(told)));
        return new Probed<>(parts.build(), notes);
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

    @Override
    public String write(Capabilities capabilities, Dialect dialect) {
        return CapabilitiesXml.write(capabilities, dialect);
    }
}
