package io.vircaps.driver.qemu.guest;

import io.vircaps.driver.qemu.process.EmulatorNames;
import io.vircaps.driver.qemu.process.Emulators;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.host.kvm.KvmDiagnosis;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a guest of QEMU or KVM is not in a document. */
public final class QemuMissingGuests {
    private final QemuTarget target;
    private final QemuGuestsBuilder probe;
    private final Emulators emulators;
    private final Probed<Capabilities> known;
    private final List<Explanation> obstacles = new ArrayList<>();

    /**
     * The guests that are not there.
     *
     * @param target    what is probed on which host
     * @param probe     finds emulators as they are now
     * @param emulators the emulators; only those that replied before are queried
     * @param known     the document, with its notes
     */
    public QemuMissingGuests(
            QemuTarget target, QemuGuestsBuilder probe, Emulators emulators, Probed<Capabilities> known) {
        this.target = target;
        this.probe = probe;
        this.emulators = emulators;
        this.known = known;
    }

    /** The obstacles of a guest; empty if QEMU runs no such guests at all. */
    public List<Explanation> why(GuestQuery query) {
        boolean isQemus = query.osType().map(OsType.HVM::equals).orElse(true)
                && query.domainType().map(this::isQemus).orElse(true);
        if (!isQemus) {
            return List.of();
        }
        Arch arch = query.arch().orElse(target.arch());
        if (query.domainType().filter(DomainType.KVM::equals).isPresent()) {
            kvm(arch);
        } else {
            emulator(arch);
        }
        return obstacles;
    }

    private boolean isQemus(DomainType type) {
        return type.equals(DomainType.QEMU) || type.equals(DomainType.KVM);
    }

    private void kvm(Arch arch) {
        if (!EmulatorNames.isNative(target.arch(), arch)) {
            Note foreign = Note.of(
                    QemuReason.KVM_NOT_NATIVE,
                    arch.name(),
                    "the host's processor is " + target.arch().name());
            obstacles.add(new Explanation(domain(arch, DomainType.KVM), List.of(foreign)));
            return;
        }
        List<Note> device = KvmDiagnosis.of(target.host());
        if (!device.isEmpty()) {
            obstacles.add(new Explanation(domain(arch, DomainType.KVM), device));
        }
        Optional<EmulatorFacts> facts = emulator(arch);
        if (device.isEmpty() && facts.isPresent() && !facts.get().kvm()) {
            Note note = KvmNote.ofEmulator(probe.emulator(arch).orElseThrow(), facts.get());
            obstacles.add(new Explanation(domain(arch, DomainType.KVM), List.of(note)));
        }
    }

    /** The facts of the emulator of a guest; if there are none, that is an obstacle. */
    private Optional<EmulatorFacts> emulator(Arch arch) {
        Optional<String> path = probe.emulator(arch);
        if (path.isEmpty()) {
            List<Note> chain = new ArrayList<>();
            chain.add(probe.missing(arch));
            chain.addAll(probe.skipped(arch));
            obstacles.add(new Explanation(guest(arch), chain));
            return Optional.empty();
        }
        List<Note> failures = failures(path.get());
        for (Note failure : failures) {
            obstacles.add(new Explanation(guest(arch), List.of(failure)));
        }
        return failures.isEmpty() ? facts(path.get()) : Optional.empty();
    }

    /** What the probe noted on an emulator; what it noted on KVM is probed again. */
    private List<Note> failures(String path) {
        List<Note> failures = new ArrayList<>();
        for (Note note : known.notes()) {
            boolean onKvm = note.reason() == QemuReason.KVM_NOT_BUILT || note.reason() == QemuReason.KVM_REFUSED;
            if (note.subject().equals(path) && note.reason().meaning().element().isPresent() && !onKvm) {
                failures.add(note);
            }
        }
        return failures;
    }

    private Optional<EmulatorFacts> facts(String path) {
        try (Emulators.Pending pending = emulators.query(Set.of(path))) {
            return pending.await().value().getOrDefault(path, Optional.empty());
        }
    }

    private static String guest(Arch arch) {
        return "guest " + OsType.HVM.name() + " " + arch.name();
    }

    private static String domain(Arch arch, DomainType type) {
        return "domain type " + type.name() + " of " + guest(arch);
    }
}
