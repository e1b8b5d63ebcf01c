package io.vircaps.driver.qemu.query;

import java.util.Optional;

/**
 * A machine type as an emulator states it; QEMU's {@code MachineInfo}.
 *
 * @param name       its name, for example {@code pc-i440fx-7.2}
 * @param alias      another name for it, for example {@code pc}
 * @param maxCpus    most virtual CPUs; 0 where the emulator states nothing
 * @param isDefault  whether the emulator takes it when none is named
 * @param deprecated whether the emulator means to drop it
 */
public record MachineType(String name, Optional<String> alias, int maxCpus, boolean isDefault, boolean deprecated) {
    /** Whether this is its name or its alias. */
    public boolean hasName(String name) {
        return this.name.equals(name) || alias.filter(name::equals).isPresent();
    }
}
