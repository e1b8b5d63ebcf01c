package io.vircaps.driver.qemu.guest;

import io.vircaps.driver.qemu.process.EmulatorFailure;
import io.vircaps.driver.qemu.process.EmulatorFinder;
import io.vircaps.driver.qemu.process.EmulatorNames;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the guests of one host together: finds an emulator for every architecture libvirt knows, in its order, queries
 * each emulator once though it may serve two guests, and leaves out the guests of those that do not reply.
 */
public final class QemuGuestsBuilder {
    private final Arch host;
    private final Dialect dialect;
    private final EmulatorFinder finder;
    private final Map<String, Optional<String>> found = new HashMap<>();

    /**
     * A builder of the guests of emulators as they are now.
     *
     * @param host    the host's architecture
     * @param dialect whose guests are made
     * @param finder  finds the emulators
     */
    public QemuGuestsBuilder(Arch host, Dialect dialect, EmulatorFinder finder) {
        this.host = host;
        this.dialect = dialect;
        this.finder = finder;
    }

    /** The emulator of each guest that has one, in document order. */
    public Map<Arch, String> emulators() {
        Map<Arch, String> emulators = new LinkedHashMap<>();
        if (host.equals(Arch.NONE)) { // libvirt takes it for a guest's architecture, which is then native
            emulator(host).ifPresent(path -> emulators.put(host, path));
        }
        for (Arch guest : Arch.known(dialect)) {
            emulator(guest).ifPresent(path -> emulators.put(guest, path));
        }
        return emulators;
    }

    /** The emulator of one guest. */
    public Optional<String> emulator(Arch guest) {
        for (String name : EmulatorNames.of(host, guest)) {
            Optional<String> path = found.computeIfAbsent(name, finder::find);
            if (path.isPresent()) {
                return path;
            }
        }
        return Optional.empty();
    }

    /**
     * The guests.
     *
     * @param emulators from {@link #emulators}
     * @param facts     the facts of each emulator by its path; empty if it failed
     */
    public Probed<List<Guest>> guests(Map<Arch, String> emulators, Map<String, Optional<EmulatorFacts>> facts) {
        List<Guest> guests = new ArrayList<>();
        LinkedHashSet<Note> notes = new LinkedHashSet<>(finder.notes());
        if (emulators.isEmpty()) {
            notes.add(Note.of(
                    QemuReason.EMULATOR_MISSING, "PATH", "no program qemu-system-* in " + finder.directories()));
        }
        emulators.forEach((arch, path) -> facts.getOrDefault(path, Optional.empty())
                .ifPresent(known -> {
                    Probed<Optional<Guest>> guest = guest(arch, path, known);
                    guest.value().ifPresent(guests::add);
                    notes.addAll(guest.notes());
                }));
        return new Probed<>(guests, List.copyOf(notes));
    }

    /** That there is no emulator for a guest. */
    public Note missing(Arch guest) {
        String names = String.join(" or ", EmulatorNames.of(host, guest));
        return Note.of(QemuReason.EMULATOR_MISSING, names, "not in " + finder.directories());
    }

    /** Files that have the name of a guest's emulator and were skipped. */
    List<Note> skipped(Arch guest) {
        List<Note> skipped = new ArrayList<>();
        for (Note note : finder.notes()) {
            for (String name : EmulatorNames.of(host, guest)) {
                if (note.subject().endsWith("/" + name) || note.subject().equals(name)) {
                    skipped.add(note);
                }
            }
        }
        return skipped;
    }

    private Probed<Optional<Guest>> guest(Arch arch, String path, EmulatorFacts facts) {
        if (!facts.version().atLeast(QemuGuests.oldestVersion(dialect))) {
            return Probed.of(Optional.empty(), EmulatorFailure.tooOld(path, facts, dialect));
        }
        return QemuGuests.emulated(facts, dialect)
                .map(emulated -> new Probed<>(
                        Optional.of(QemuGuests.guest(arch, path, emulated, facts, dialect)), shortcomings(path, facts)))
                .orElseGet(() -> Probed.of(Optional.empty(), EmulatorFailure.unknownTarget(path, facts, dialect)));
    }

    private static List<Note> shortcomings(String path, EmulatorFacts facts) {
        List<Note> notes = new ArrayList<>();
        if (!facts.tcg()) {
            notes.add(Note.of(QemuReason.TCG_NOT_BUILT, path, "qom-list-types has no tcg-accel"));
        }
        if (!facts.hasMachines()) {
            notes.add(Note.of(QemuReason.MACHINES_MISSING, path, "query-machines names none"));
        }
        return notes;
    }
}
