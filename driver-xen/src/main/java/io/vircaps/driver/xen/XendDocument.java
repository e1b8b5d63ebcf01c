package io.vircaps.driver.xen;

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

/** The document of libvirt's driver for xend, before 1.0: by the hypervisor's string and the kernel's flags. */
final class XendDocument implements XenDocument {
    private static final MigrationFeatures MIGRATION = new MigrationFeatures(true, List.of("xenmigr"), Extras.NONE);
    private static final Dialect FLAG_OF_HOST = new Dialect(0, 2, 2);

    private final HostSource host;
    private final XendEra era;
    private final Dom0 dom0;
    private final Xl xl;

    XendDocument(HostSource host, Xl xl, Dialect release) {
        this.host = host;
        this.xl = xl;
        this.dom0 = new Dom0(host.files());
        this.era = new XendEra(release, host.facts().machine(), XenVersion.of(dom0.version()));
    }

    @Override
    public Probed<Capabilities> probe() {
        List<Note> notes = new ArrayList<>();
        Probed<Optional<String>> printed = xl.info();
        notes.addAll(printed.notes());
        Host.Builder parts =
                Host.builder(cpu()).powerManagement(PowerManagement.NONE).migrationFeatures(MIGRATION);
        printed.value().map(XlText::parse).flatMap(XenCells::of).ifPresent(parts::topology);
        Probed<List<XenGuest>> parsed = XenString.ofXend(firstLine(), era.merges());
        notes.addAll(parsed.notes());
        List<Guest> guests = parsed.value().stream().map(era::guest).toList();
        return new Probed<>(new Capabilities(Optional.of(parts.build()), guests, Optional.empty(), Extras.NONE), notes);
    }

    private String firstLine() {
        return XendText.line(dom0.capabilities().orElse(""));
    }

    private HostCpu cpu() {
        List<String> flags = XendText.features(
                host.files().read("proc/cpuinfo").map(KernelText::text).orElse(""));
        List<String> features = era.release().atLeast(FLAG_OF_HOST)
                ? flags
                : flags.stream().filter(flag -> !flag.equals("pae")).toList();
        return new HostCpu(
                Optional.of(new Arch(host.facts().machine())), features, CpuDefinition.NONE, List.of(), Extras.NONE);
    }

    /** Before the shared formatter this driver wrote its text itself. */
    @Override
    public String write(Capabilities capabilities, Dialect dialect) {
        return era.sharesFormatter()
                ? CapabilitiesXml.write(capabilities, dialect)
                : new XendLayout(capabilities, dialect, era.merges() ? List.of() : XenString.tokens(firstLine()))
                        .text();
    }
}
