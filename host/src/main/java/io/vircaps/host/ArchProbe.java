package io.vircaps.host;

import io.vircaps.kernel.HostFacts;
import io.vircaps.model.Arch;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.Optional;

/** Finds the host's architecture, {@code <cpu><arch>}, by the name {@code uname(2)} gives. */
public final class ArchProbe {
    private ArchProbe() {}

    /** The architecture; empty, with a note, if no libvirt knows the machine's name. */
    public static Probed<Optional<Arch>> probe(HostFacts facts) {
        Arch arch = named(facts);
        return arch.wordsize().isPresent()
                ? Probed.of(Optional.of(arch))
                : Probed.of(Optional.empty(), Note.of(HostReason.ARCH_UNKNOWN, "uname", arch.name()));
    }

    /** The same for those who only count by it: a name that no libvirt knows is one without peculiarities. */
    public static Arch named(HostFacts facts) {
        return new Arch(canonical(facts.machine()));
    }

    private static String canonical(String machine) {
        if (machine.length() == 4 && machine.startsWith("i") && machine.endsWith("86")) {
            return Arch.I686.name();
        }
        return switch (machine) {
            case "amd64" -> Arch.X86_64.name();
            case "arm64" -> Arch.AARCH64.name();
            default -> machine;
        };
    }
}
