package io.vircaps.driver.xen.xend;

import io.vircaps.driver.xen.hypervisor.Dom0;
import io.vircaps.driver.xen.hypervisor.Dom0Flags;
import io.vircaps.driver.xen.hypervisor.XenCaps;
import io.vircaps.driver.xen.hypervisor.XenDocument;
import io.vircaps.driver.xen.hypervisor.XenSince;
import io.vircaps.driver.xen.hypervisor.XenString;
import io.vircaps.driver.xen.libxl.XlInfo;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.Version;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Probed;
import io.vircaps.xml.CapabilitiesXml;
import java.util.List;
import java.util.Optional;

/** The document of libvirt's driver for xend, before 1.0: from the hypervisor's capabilities and the kernel's flags. */
public final class XendDocument implements XenDocument {
    private static final MigrationFeatures MIGRATION = new MigrationFeatures(true, List.of("xenmigr"), Extras.NONE);

    private static final Version UNKNOWN = new Version(0, 0, 0);

    private final HostSource host;
    private final XendEra era;
    private final Dom0 dom0;

    public XendDocument(HostSource host, Dialect release) {
        this.host = host;
        this.dom0 = new Dom0(host.files());
        this.era = new XendEra(release, host.facts().machine(), dom0.version().orElse(UNKNOWN));
    }

    @Override
    public Probed<Host.Builder> host(Optional<XlInfo> info) {
        return Dom0Flags.features(host.files())
                .map(flags -> Host.builder(cpu(flags))
                        .powerManagement(PowerManagement.NONE)
                        .migrationFeatures(MIGRATION));
    }

    private HostCpu cpu(List<String> flags) {
        List<String> features = era.release().has(XenSince.HOST_PAE)
                ? flags
                : flags.stream().filter(flag -> !flag.equals("pae")).toList();
        return new HostCpu(
                Optional.of(new Arch(host.facts().machine())), features, CpuDefinition.NONE, List.of(), Extras.NONE);
    }

    /** The first line of the kernel's file; that driver did not query the toolstack. */
    @Override
    public Optional<XenCaps> caps(Optional<XlInfo> info) {
        return dom0.capabilities().map(caps -> new XenCaps(caps.where(), XendText.line(caps.text())));
    }

    @Override
    public Probed<List<Guest>> guests(XenCaps caps) {
        return XenString.ofXend(caps, era.merges())
                .map(kinds -> kinds.stream().map(era::guest).toList());
    }

    /** The text; before the shared formatter this driver had its own. */
    @Override
    public String write(Capabilities capabilities, Dialect dialect) {
        return era.sharesFormatter()
                ? CapabilitiesXml.write(capabilities, dialect)
                : new XendLayout(capabilities, dialect, era.merges() ? List.of() : tokens()).text();
    }

    private List<String> tokens() {
        return caps(Optional.empty()).map(XenString::tokens).orElse(List.of());
    }
}
