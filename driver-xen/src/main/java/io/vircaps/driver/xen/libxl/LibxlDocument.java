package io.vircaps.driver.xen.libxl;

import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.driver.xen.hypervisor.Dom0;
import io.vircaps.driver.xen.hypervisor.Dom0Flags;
import io.vircaps.driver.xen.hypervisor.XenCaps;
import io.vircaps.driver.xen.hypervisor.XenDirectories;
import io.vircaps.driver.xen.hypervisor.XenDocument;
import io.vircaps.driver.xen.hypervisor.XenString;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
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
import io.vircaps.model.note.Probed;
import io.vircaps.xml.CapabilitiesXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The document of libvirt's driver since 1.0, which queries the toolstack; {@code src/libxl/libxl_capabilities.c}. */
public final class LibxlDocument implements XenDocument {
    /** The prefix of the names of Xen's network interfaces; {@code LIBXL_GENERATED_PREFIX_XEN}. */
    private static final String NETPREFIX = "vif";

    private final HostView view;
    private final HostSource host;
    private final XenDirectories directories;
    private final CpuMapSource map;
    private final Dom0 dom0;

    public LibxlDocument(HostView view, XenDirectories directories, CpuMapSource map) {
        this.view = view;
        this.host = view.source();
        this.directories = directories;
        this.map = map;
        this.dom0 = new Dom0(host.files());
    }

    @Override
    public Probed<Host.Builder> host(Optional<XlInfo> info) {
        return ArchProbe.probe(view).with(cpu(info), LibxlDocument::parts);
    }

    private static Host.Builder parts(Optional<Arch> arch, HostCpu cpu) {
        return Host.builder(new HostCpu(arch, cpu.features(), cpu.definition(), List.of(), Extras.NONE))
                .powerManagement(PowerManagement.NONE)
                .iommu(false)
                .migrationFeatures(new MigrationFeatures(true, List.of(), Extras.NONE))
                .netprefix(NETPREFIX);
    }

    /** The processor; without the words of the toolstack, as the driver for xend describes it. */
    private Probed<HostCpu> cpu(Optional<XlInfo> info) {
        Optional<HardwareWords> words = info.flatMap(HardwareWords::of);
        if (words.isPresent()) {
            return new XenProcessor(info.orElseThrow(), words.get(), map).cpu();
        }
        Probed<List<String>> seen = HardwareWords.describe(ArchProbe.named(host.facts()))
                ? Dom0Flags.features(host.files())
                : Probed.of(List.of());
        return seen.map(
                features -> new HostCpu(Optional.empty(), features, CpuDefinition.NONE, List.of(), Extras.NONE));
    }

    @Override
    public Optional<XenCaps> caps(Optional<XlInfo> info) {
        return dom0.capabilities()
                .or(() -> info.flatMap(printed -> printed.field("xen_caps")).map(XenCaps::ofToolstack));
    }

    @Override
    public Probed<List<Guest>> guests(XenCaps caps) {
        return XenString.parse(caps).map(kinds -> {
            List<Guest> guests = new ArrayList<>();
            kinds.forEach(kind -> guests.add(kind.toGuest(directories)));
            return guests;
        });
    }

    @Override
    public String write(Capabilities capabilities, Dialect dialect) {
        return CapabilitiesXml.write(capabilities, dialect);
    }
}
