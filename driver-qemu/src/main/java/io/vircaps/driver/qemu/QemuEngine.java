package io.vircaps.driver.qemu;

import io.vircaps.connect.CpuSupport;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.spi.Engine;
import io.vircaps.driver.qemu.domain.MaxVcpus;
import io.vircaps.driver.qemu.domain.QemuDomains;
import io.vircaps.driver.qemu.guest.KvmNote;
import io.vircaps.driver.qemu.guest.QemuGuestsBuilder;
import io.vircaps.driver.qemu.guest.QemuMissingGuests;
import io.vircaps.driver.qemu.process.EmulatorKeys;
import io.vircaps.driver.qemu.process.Emulators;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.Causes;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostState;
import io.vircaps.host.HostnameProbe;
import io.vircaps.host.RunningHostProbe;
import io.vircaps.host.cause.RootCauses;
import io.vircaps.host.cpu.NodeInfoProbe;
import io.vircaps.host.node.NodeCpuProbe;
import io.vircaps.host.node.NodeMemoryProbe;
import io.vircaps.host.node.PageSharingProbe;
import io.vircaps.host.storage.StorageProbe;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.smbios.SysinfoException;
import io.vircaps.smbios.SysinfoProbe;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** QEMU on one host. Host and emulators are probed side by side. */
final class QemuEngine implements Engine {
    private static final String TYPE = "QEMU";

    private final QemuTarget target;
    private final Emulators emulators;
    private final HostProbe hostProbe;
    private final QemuDomains domains;

    /**
     * An engine that has not looked at anything yet.
     *
     * @param target    what is asked of which host
     * @param emulators its emulators
     * @param hostProbe the probe of the rest
     * @param domains   what domains can be given
     */
    QemuEngine(QemuTarget target, Emulators emulators, HostProbe hostProbe, QemuDomains domains) {
        this.target = target;
        this.emulators = emulators;
        this.hostProbe = hostProbe;
        this.domains = domains;
    }

    @Override
    public String uri() {
        return target.uri().uri().toString();
    }

    @Override
    public Probed<Capabilities> probe() {
        Probed<LibvirtConf> conf = target.conf();
        RunningHostProbe runningHost = hostProbe.start(target.hostRequest(conf.value()));
        QemuGuestsBuilder probe = newProbe();
        Map<Arch, String> found = probe.emulators();
        try (Emulators.Answers answers = emulators.ask(new LinkedHashSet<>(found.values()))) {
            Probed<Map<String, Optional<EmulatorFacts>>> facts = answers.await();
            Probed<List<Guest>> guests = probe.guests(found, facts.value());
            Optional<Note> ofNative = nativeNote(probe, found, facts.value(), conf.value());
            Probed<Host> host = runningHost.finish();
            List<Note> notes = new ArrayList<>(target.notes());
            notes.addAll(conf.notes());
            notes.addAll(host.notes());
            notes.addAll(facts.notes());
            notes.addAll(guests.notes());
            ofNative.ifPresent(notes::add);
            target.host().observer().complete();
            return new Probed<>(
                    new Capabilities(Optional.of(host.value()), guests.value(), Optional.empty(), Extras.NONE), notes);
        }
    }

    /**
     * What is to be said of guests of the host's own architecture: of KVM, or that some other guests are all there are.
     */
    private Optional<Note> nativeNote(
            QemuGuestsBuilder probe,
            Map<Arch, String> found,
            Map<String, Optional<EmulatorFacts>> facts,
            LibvirtConf conf) {
        Arch arch = target.arch();
        Optional<String> path = probe.emulator(arch);
        if (path.isEmpty()) {
            boolean others = !found.isEmpty() && arch.isKnownTo(target.dialect());
            return others ? Optional.of(probe.missing(arch)) : Optional.empty();
        }
        return path.flatMap(emulator -> facts.getOrDefault(emulator, Optional.empty())
                .map(answer -> KvmNote.of(target.host(), target.emulatorUser(conf), emulator, answer)));
    }

    @Override
    public List<Note> behind(Note note) {
        return Causes.behind(target.host(), note);
    }

    @Override
    public List<Explanation> whyNot(GuestQuery asked, Probed<Capabilities> known) {
        return new QemuMissingGuests(target, newProbe(), emulators, known).why(asked);
    }

    private QemuGuestsBuilder newProbe() {
        return new QemuGuestsBuilder(target.arch(), target.dialect(), emulators.finder());
    }

    @Override
    public Diagnosis diagnose(List<Explanation> symptoms) {
        return RootCauses.diagnose(target.host(), symptoms);
    }

    @Override
    public String state() {
        List<String> files =
                new ArrayList<>(target.uri().config().files("libvirtd.conf", "virtqemud.conf", "qemu.conf"));
        emulators.finder().places().forEach(path -> files.add(path.substring(1)));
        files.addAll(EmulatorKeys.moduleDirectories(target.host().files()));
        return HostState.of(target.host(), files);
    }

    @Override
    public NodeInfo nodeInfo() {
        return new NodeInfoProbe(target.view()).nodeInfo();
    }

    @Override
    public String hostname() {
        return HostnameProbe.probe(target.host());
    }

    /** Without a look at any emulator. */
    @Override
    public int maxVcpus(Optional<String> domainType) {
        return new MaxVcpus(target, Optional.empty()).of(domainType);
    }

    @Override
    public int maxVcpusOfDomain(Optional<String> domainType) {
        return new MaxVcpus(target, nativeEmulator()).of(domainType);
    }

    @Override
    public HypervisorVersion version() {
        return new HypervisorVersion(
                TYPE, nativeEmulator().map(facts -> facts.version().toString()));
    }

    @Override
    public CpuSupport cpuSupport() {
        return CpuSupport.ALL;
    }

    /** What the emulator says that a domain gets which names neither emulator nor architecture. */
    private Optional<EmulatorFacts> nativeEmulator() {
        Optional<String> path = newProbe().emulator(target.arch());
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try (Emulators.Answers answers = emulators.ask(Set.of(path.get()))) {
            return answers.await()
                    .value()
                    .getOrDefault(path.get(), Optional.empty())
                    .filter(facts -> facts.tcg() || facts.kvm());
        }
    }

    @Override
    public NodeCpuMap nodeCpuMap() {
        return new NodeCpuProbe(target.host().files()).map();
    }

    @Override
    public CpuTimes nodeCpuStats(OptionalInt cpu) {
        return new NodeCpuProbe(target.host().files()).times(cpu);
    }

    @Override
    public MemoryCounters nodeMemoryStats(OptionalInt cell) {
        return new NodeMemoryProbe(target.view()).counters(cell);
    }

    @Override
    public PageSharing pageSharing() {
        return PageSharingProbe.of(target.host().files());
    }

    @Override
    public MemorySize freeMemory() {
        return new NodeMemoryProbe(target.view()).free();
    }

    @Override
    public MemorySize freeMemory(int cell) {
        return new NodeMemoryProbe(target.view()).free(cell);
    }

    @Override
    public List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        return new NodeMemoryProbe(target.view()).freePages(cell, sizes);
    }

    /** Only the system's daemon reads it. */
    @Override
    public Sysinfo sysinfo() {
        if (!target.uri().privileged()) {
            throw SysinfoException.notAvailable();
        }
        return new SysinfoProbe(target.host(), ArchProbe.named(target.host().facts())).sysinfo();
    }

    @Override
    public DomainCapabilities domainCapabilities(GuestQuery asked) {
        return domains.capabilities(asked);
    }

    @Override
    public List<StoragePoolType> storagePools() {
        return target.uri().isEmbedded()
                ? Engine.super.storagePools()
                : new StorageProbe(target.host().files()).types();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
