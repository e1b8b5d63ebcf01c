package io.vircaps.conformance.family;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.LineDiff;
import io.vircaps.conformance.Workspace;
import io.vircaps.conformance.qemu.EmulatorCache;
import io.vircaps.conformance.qemu.EmulatorCache.StoredMachine;
import io.vircaps.conformance.qemu.Recording;
import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.EmulatorQueries;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.Machine;
import io.vircaps.qmp.QmpCommand;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.qmp.QmpSession;
import io.vircaps.qmp.QmpTranscript;
import io.vircaps.qmp.QmpTranscript.Exchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recorded replies of emulators, queried by our client, and the guests made of them: architecture, domain types,
 * and machine types in libvirt's order, against what libvirt stored of the same replies.
 */
public final class Replies implements Family {
    private static final String MACHINES = "query-machines";

    @Override
    public String name() {
        return "replies";
    }

    @Override
    public List<Case> cases(Workspace workspace) throws IOException {
        return Recording.all(workspace.tree()).stream()
                .map(recording -> new Case(recording.name(), () -> difference(recording, workspace.dialect())))
                .toList();
    }

    private static Optional<String> difference(Recording recording, Dialect dialect) throws IOException {
        EmulatorCache stored = EmulatorCache.read(recording.xml());
        List<Exchange> all = QmpTranscript.read(recording.replies()).exchanges();
        int second = all.subList(1, all.size()).stream()
                        .map(Exchange::command)
                        .toList()
                        .indexOf(QmpCommand.NEGOTIATE)
                + 1;
        StringBuilder expected = new StringBuilder();
        StringBuilder ours = new StringBuilder();
        String accelerator = stored.has("kvm") ? "kvm" : "tcg";
        expected.append(stored(stored, accelerator));
        ours.append(guests(all, accelerator, dialect));
        if (second > 0) {
            expected.append(stored(stored, "tcg"));
            ours.append(guests(withoutAccelerator(all, second), "tcg", dialect));
        }
        return LineDiff.of(expected.toString(), ours.toString());
    }

    /** The exchanges of the second run, which has fewer queries; the others are those of the first. */
    private static List<Exchange> withoutAccelerator(List<Exchange> all, int second) {
        List<Exchange> exchanges = new ArrayList<>(all.subList(second, all.size()));
        all.subList(0, second).stream()
                .filter(exchange -> !exchange.command().name().equals(MACHINES))
                .forEach(exchanges::add);
        return exchanges;
    }

    private static String stored(EmulatorCache cache, String accelerator) {
        List<String> domains = List.of("qemu", "kvm").stream()
                .filter(type -> cache.has(type.equals("qemu") ? "tcg" : type))
                .toList();
        return describe(accelerator, cache.arch(), domains, cache.machines(accelerator));
    }

    private static String guests(List<Exchange> exchanges, String accelerator, Dialect dialect) {
        QmpTranscript transcript = new QmpTranscript(Optional.empty(), Optional.empty(), exchanges, Optional.empty());
        try (QmpSession session = QmpSession.open(transcript.replay(), QmpLimits.DEFAULT)) {
            EmulatorFacts facts = EmulatorQueries.facts(session);
            Arch arch = QemuGuests.emulated(facts, dialect).orElseThrow();
            Guest guest = QemuGuests.guest(arch, "/emulator", arch, facts, dialect);
            List<String> domains = guest.arch().domains().stream()
                    .map(domain -> domain.type().name())
                    .toList();
            return describe(
                    accelerator, arch.name(), domains, stored(guest.arch().machines(), accelerator));
        }
    }

    /**
     * Machine types as libvirt stores them: an alias and its canonical name are one entry, of which the document makes
     * two.
     */
    private static List<StoredMachine> stored(List<Machine> printed, String accelerator) {
        Set<String> canonical = printed.stream()
                .flatMap(machine -> machine.canonical().stream())
                .collect(Collectors.toSet());
        return printed.stream()
                .filter(machine -> !canonical.contains(machine.name()))
                .map(machine -> new StoredMachine(
                        accelerator,
                        machine.canonical().orElse(machine.name()),
                        machine.canonical().map(name -> machine.name()),
                        machine.maxCpus().orElse(0),
                        machine.deprecated()))
                .toList();
    }

    private static String describe(
            String accelerator, String arch, List<String> domains, List<StoredMachine> machines) {
        return accelerator + " run\narch " + arch + "\ndomains " + domains + "\n"
                + machines.stream().map(machine -> machine + "\n").collect(Collectors.joining());
    }
}
