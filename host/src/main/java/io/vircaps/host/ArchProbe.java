package io.vircaps.host;

import io.vircaps.kernel.HostFacts;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.Optional;

/**
 * The probe of the host's architecture, {@code <cpu><arch>}, from the machine name of {@code uname(2)}; libvirt's
 * {@code virArchFromHost}.
 */
public final class ArchProbe {
    private ArchProbe() {}

    /** The architecture; empty, with a note, if the release does not know the machine's name. */
    public static Probed<Optional<Arch>> probe(HostView host) {
        return host.arch().equals(Arch.NONE)
                ? Probed.of(
                        Optional.empty(),
                        Note.of(
                                HostReason.ARCH_UNKNOWN,
                                "uname",
                                host.source().facts().machine() + ", which libvirt " + host.dialect()
                                        + " does not know"))
                : Probed.of(Optional.of(host.arch()));
    }

    /** The architecture; {@link Arch#NONE} if the release does not know it. */
    static Arch known(HostFacts facts, Dialect dialect) {
        String machine = facts.machine();
        boolean isKnown = !machine.equals("arm64") || dialect.has(HostSince.ARM64_NAME);
        Arch arch = canonical(machine);
        return isKnown && arch.isKnownTo(dialect) ? arch : Arch.NONE;
    }

    /** The architecture, known to the release or not; the form of the kernel's files and of firmware depends on it. */
    public static Arch named(HostFacts facts) {
        return canonical(facts.machine());
    }

    private static Arch canonical(String machine) {
        if (machine.length() == 4 && machine.startsWith("i") && machine.endsWith("86")) {
            return Arch.I686;
        }
        return switch (machine) {
            case "amd64" -> Arch.X86_64;
            case "arm64" -> Arch.AARCH64;
            default -> new Arch(machine);
        };
    }
}
