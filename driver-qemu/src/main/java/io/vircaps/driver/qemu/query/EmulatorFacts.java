package io.vircaps.driver.qemu.query;

import io.vircaps.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * What one emulator states about itself, as far as the capabilities document needs it.
 *
 * @param version    its release; {@code query-version}
 * @param target     the architecture it emulates, in QEMU's naming; {@code query-target}
 * @param kvmPresent whether it was built with KVM for this host's architecture; {@code query-kvm}
 * @param kvmEnabled whether it could switch KVM on; {@code query-kvm}
 * @param tcg        whether it can emulate without KVM; {@code qom-list-types}
 * @param machines   its machine types in its order; {@code query-machines}
 * @param messages   what it wrote to its standard error meanwhile
 */
public record EmulatorFacts(
        Version version,
        String target,
        boolean kvmPresent,
        boolean kvmEnabled,
        boolean tcg,
        List<MachineType> machines,
        Optional<String> messages) {
    public EmulatorFacts {
        machines = List.copyOf(machines);
    }

    /** Whether domains of type {@code kvm} can be run. */
    public boolean kvm() {
        return kvmPresent && kvmEnabled;
    }

    /** Whether it names a machine type that a guest can have. */
    public boolean hasMachines() {
        return machines.stream().anyMatch(machine -> !machine.name().equals("none"));
    }

    /** The same with what the emulator wrote to its standard error; blank for nothing. */
    public EmulatorFacts messages(String text) {
        Optional<String> printed = Optional.of(text.strip()).filter(words -> !words.isEmpty());
        return new EmulatorFacts(version, target, kvmPresent, kvmEnabled, tcg, machines, printed);
    }
}
