package io.vircaps.driver.qemu.guest;

import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Machine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** An emulator's machine types in the order and under the names libvirt gives them. */
public final class GuestMachines {
    /** The machine without anything, which an emulator runs while it is queried. */
    private static final String NONE = "none";

    private static final String VIRT = "virt";

    /** What libvirt took as default when it first met an architecture, so that it never changes with QEMU's. */
    private static final Map<String, String> PREFERRED = Map.ofEntries(
            Map.entry("alpha", "clipper"),
            Map.entry("armv6l", "integratorcp"),
            Map.entry("armv7l", "integratorcp"),
            Map.entry("armv7b", "integratorcp"),
            Map.entry("aarch64", "integratorcp"),
            Map.entry("cris", "axis-dev88"),
            Map.entry("i686", "pc"),
            Map.entry("lm32", "lm32-evr"),
            Map.entry("loongarch64", VIRT),
            Map.entry("m68k", "mcf5208evb"),
            Map.entry("microblaze", "petalogix-s3adsp1800"),
            Map.entry("microblazeel", "petalogix-s3adsp1800"),
            Map.entry("mips", "malta"),
            Map.entry("mipsel", "malta"),
            Map.entry("mips64", "malta"),
            Map.entry("mips64el", "malta"),
            Map.entry("openrisc", "or1k-sim"),
            Map.entry("ppc", "g3beige"),
            Map.entry("ppcle", "g3beige"),
            Map.entry("ppc64", "pseries"),
            Map.entry("ppc64le", "pseries"),
            Map.entry("ppcemb", "bamboo"),
            Map.entry("riscv32", "spike_v1.10"),
            Map.entry("riscv64", "spike_v1.10"),
            Map.entry("s390x", "s390-ccw-virtio"),
            Map.entry("sh4", "shix"),
            Map.entry("sh4eb", "shix"),
            Map.entry("sparc", "SS-5"),
            Map.entry("sparc64", "sun4u"),
            Map.entry("unicore32", "puv3"),
            Map.entry("x86_64", "pc"),
            Map.entry("xtensa", "sim"),
            Map.entry("xtensaeb", "sim"));

    private GuestMachines() {}

    /**
     * The machine types of an emulator.
     *
     * @param machines as the emulator lists them
     * @param emulated the architecture the emulator states; the guest's may be another
     */
    public static List<Machine> of(List<MachineType> machines, Arch emulated, Dialect dialect) {
        return withCanonicalNames(defaultFirst(machines, preferred(emulated, dialect)));
    }

    private static Optional<String> preferred(Arch arch, Dialect dialect) {
        boolean virt = dialect.has(QemuSince.VIRT_PREFERRED)
                && (arch.name().startsWith("arm") || arch.name().startsWith("riscv") || arch.equals(Arch.AARCH64));
        return virt ? Optional.of(VIRT) : Optional.ofNullable(PREFERRED.get(arch.name()));
    }

    private static List<MachineType> defaultFirst(List<MachineType> machines, Optional<String> preferred) {
        List<MachineType> ordered = new ArrayList<>(machines.size());
        int chosen = -1;
        int fallback = -1;
        for (MachineType machine : machines) {
            if (machine.name().equals(NONE)) {
                continue;
            }
            if (preferred.filter(machine::hasName).isPresent()) {
                chosen = ordered.size();
            }
            if (machine.isDefault()) {
                fallback = ordered.size();
            }
            ordered.add(machine);
        }
        int first = chosen >= 0 ? chosen : fallback;
        if (first > 0) {
            ordered.add(0, ordered.remove(first));
        }
        return ordered;
    }

    /** An alias stands for its canonical name, which gets an entry of its own before it unless it has one. */
    private static List<Machine> withCanonicalNames(List<MachineType> machines) {
        Set<String> names = new HashSet<>();
        machines.forEach(machine -> names.add(machine.alias().orElse(machine.name())));
        List<Machine> printed = new ArrayList<>();
        for (MachineType machine : machines) {
            if (machine.alias().isPresent() && names.add(machine.name())) {
                printed.add(machine(machine.name(), Optional.empty(), machine));
            }
            Optional<String> canonical = machine.alias().map(alias -> machine.name());
            printed.add(machine(machine.alias().orElse(machine.name()), canonical, machine));
        }
        return printed;
    }

    private static Machine machine(String name, Optional<String> canonical, MachineType type) {
        OptionalInt maxCpus = type.maxCpus() > 0 ? OptionalInt.of(type.maxCpus()) : OptionalInt.empty();
        return new Machine(name, canonical, maxCpus, type.deprecated(), Extras.NONE);
    }
}
