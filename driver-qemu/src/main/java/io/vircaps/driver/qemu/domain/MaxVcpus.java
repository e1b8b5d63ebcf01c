package io.vircaps.driver.qemu.domain;

import io.vircaps.driver.qemu.guest.GuestMachines;
import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.kernel.cpu.KvmLimits;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The maximum number of virtual CPUs that libvirt's driver states.
 *
 * @param target the host
 */
public record MaxVcpus(QemuTarget target) {
    private static final String QEMU = "qemu";
    private static final String KVM = "kvm";

    /** {@code qemuConnectGetMaxVcpus}: a constant for emulation. */
    private static final int OF_QEMU = 16;

    /**
     * {@code <vcpu max=…>} of the domain capabilities of the default machine type.
     *
     * @param facts      the facts of the emulator of the host's architecture
     * @param domainType a domain type's name; absent for the default, which is kvm where it works
     * @return empty where the emulator runs no domains of the type
     */
    public OptionalInt ofMachine(EmulatorFacts facts, Optional<String> domainType) {
        String type = domainType.orElse(facts.kvm() ? KVM : QEMU);
        boolean runs = (type.equals(KVM) && facts.kvm()) || (type.equals(QEMU) && facts.tcg());
        OptionalInt most = runs ? ofDefaultMachine(facts) : OptionalInt.empty();
        OptionalInt limit = type.equals(KVM) ? KvmLimits.maxVcpus(target.host()) : OptionalInt.empty();
        return most.isPresent() && limit.isPresent()
                ? OptionalInt.of(Math.min(most.getAsInt(), limit.getAsInt()))
                : most;
    }

    private OptionalInt ofDefaultMachine(EmulatorFacts facts) {
        return QemuGuests.emulated(facts, target.dialect())
                .map(emulated -> GuestMachines.of(facts.machines(), emulated, target.dialect()))
                .filter(machines -> !machines.isEmpty())
                .map(machines -> machines.get(0).maxCpus())
                .orElse(OptionalInt.empty());
    }

    private int ofKvm() {
        return KvmLimits.maxVcpus(target.host())
                .orElseThrow(
                        () -> new VircapsException(Problem.of(Kind.SYSTEM_ERROR, "cannot be queried for its limits")
                                .at("/dev/kvm")));
    }

    /**
     * {@code virConnectGetMaxVcpus}, without a look at any emulator.
     *
     * @param domainType a domain type's name in any letter case; absent for qemu
     * @throws VircapsException if this driver has no such type, or KVM cannot be queried
     */
    public int ofDriver(Optional<String> domainType) {
        String type = domainType.orElse(QEMU);
        if (type.toLowerCase(Locale.ROOT).equals(QEMU)) {
            return OF_QEMU;
        }
        if (type.toLowerCase(Locale.ROOT).equals(KVM)) {
            return ofKvm();
        }
        throw new VircapsException(Problem.of(Kind.INVALID_ARGUMENT, "invalid argument: unknown type '" + type + "'"));
    }
}
