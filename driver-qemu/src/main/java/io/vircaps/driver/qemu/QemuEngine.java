package io.vircaps.driver.qemu;

import io.vircaps.connect.Domains;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.Storage;
import io.vircaps.connect.spi.Diagnostics;
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
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostState;
import io.vircaps.host.RunningHostProbe;
import io.vircaps.host.cause.HostDiagnostics;
import io.vircaps.host.node.LinuxNode;
import io.vircaps.host.storage.StorageProbe;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

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
     * @param target    what is probed on which host
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
        try (Emulators.Pending pending = emulators.query(new LinkedHashSet<>(found.values()))) {
            Probed<Map<String, Optional<EmulatorFacts>>> facts = pending.await();
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
     * The note on guests of the host's own architecture: on KVM, or that only other guests can run.
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
                .map(known -> KvmNote.of(target.host(), target.emulatorUser(conf), emulator, known)));
    }

    @Override
    public Diagnostics diagnostics() {
        return new HostDiagnostics(
                target.host(),
                (query, known) -> new QemuMissingGuests(target, newProbe(), emulators, known).why(query));
    }

    private QemuGuestsBuilder newProbe() {
        return new QemuGuestsBuilder(target.arch(), target.dialect(), emulators.finder());
    }

    @Override
    public String state() {
        List<String> files = new ArrayList<>(
                target.uri().config().files("libvirtd.conf", "virtqemud.conf", QemuTarget.CONFIGURATION));
        emulators.finder().places().forEach(path -> files.add(path.substring(1)));
        files.addAll(EmulatorKeys.moduleDirectories(target.host().files()));
        return HostState.of(target.host(), files);
    }

    @Override
    public Node node(Supplier<Capabilities> capabilities) {
        return new LinuxNode(target.view(), target.uri().privileged(), capabilities);
    }

    @Override
    public Domains domains() {
        return new EngineDomains();
    }

    private final class EngineDomains implements Domains {
        @Override
        public DomainCapabilities capabilities(GuestQuery query) {
            return domains.capabilities(query);
        }

        @Override
        public int maxVcpus(Optional<String> domainType) {
            return new MaxVcpus(target).ofDriver(domainType);
        }

        @Override
        public OptionalInt vcpuLimit(Optional<String> domainType) {
            return nativeEmulator()
                    .map(facts -> new MaxVcpus(target).ofMachine(facts, domainType))
                    .orElse(OptionalInt.empty());
        }
    }

    @Override
    public Storage storage() {
        return target.uri().isEmbedded()
                ? Engine.super.storage()
                : new StorageProbe(target.host().files());
    }

    @Override
    public HypervisorVersion version() {
        return new HypervisorVersion(TYPE, nativeEmulator().map(EmulatorFacts::version));
    }

    /** The facts of the emulator of a domain that names neither emulator nor architecture. */
    private Optional<EmulatorFacts> nativeEmulator() {
        Optional<String> path = newProbe().emulator(target.arch());
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try (Emulators.Pending pending = emulators.query(Set.of(path.get()))) {
            return pending.await()
                    .value()
                    .getOrDefault(path.get(), Optional.empty())
                    .filter(facts -> facts.tcg() || facts.kvm());
        }
    }
}
