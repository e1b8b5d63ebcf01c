package io.vircaps.driver.xen;

import io.vircaps.connect.CpuSupport;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.spi.Engine;
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
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Xen as libvirt's driver for xend told it before 1.0: by the hypervisor's string and the kernel's flags of the
 * processor. Its own questions apart it is the engine of today.
 */
final class XendEngine implements Engine {
    private static final MigrationFeatures MIGRATION = new MigrationFeatures(true, List.of("xenmigr"), Extras.NONE);
    private static final Dialect FLAG_OF_HOST = new Dialect(0, 2, 2);

    private final XenEngine today;
    private final HostSource host;
    private final XendEra era;
    private final Dom0 dom0;
    private final Xl xl;

    XendEngine(XenEngine today, HostSource host, Xl xl, Dialect release) {
        this.today = today;
        this.host = host;
        this.xl = xl;
        this.dom0 = new Dom0(host.files());
        this.era = new XendEra(release, host.facts().machine(), XenVersion.of(dom0.version()));
    }

    @Override
    public String uri() {
        return today.uri();
    }

    @Override
    public Probed<Capabilities> probe() {
        List<Note> notes = new ArrayList<>();
        Probed<Optional<String>> printed = xl.info();
        notes.addAll(printed.notes());
        Host.Builder parts =
                Host.builder(cpu()).powerManagement(PowerManagement.NONE).migrationFeatures(MIGRATION);
        printed.value().map(XlInfo::parse).flatMap(today::topology).ifPresent(parts::topology);
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
                ? Engine.super.write(capabilities, dialect)
                : new XendLayout(capabilities, dialect, era.merges() ? List.of() : XenString.tokens(firstLine()))
                        .text();
    }

    @Override
    public String state() {
        return today.state();
    }

    @Override
    public NodeInfo nodeInfo() {
        return today.nodeInfo();
    }

    @Override
    public String hostname() {
        return today.hostname();
    }

    @Override
    public int maxVcpus(Optional<String> domainType) {
        return today.maxVcpus(domainType);
    }

    @Override
    public HypervisorVersion version() {
        return today.version();
    }

    @Override
    public CpuSupport cpuSupport() {
        return today.cpuSupport();
    }

    @Override
    public void close() {
        today.close();
    }
}
