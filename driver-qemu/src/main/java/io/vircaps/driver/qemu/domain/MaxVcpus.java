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
 * Most virtual CPUs of a domain, as {@code virsh maxvcpus} prints it: what the domain capabilities of the default
 * emulator and machine type say ({@code <vcpu max=…>}), or where there are none for the domain type, the constants of
 * {@code virConnectGetMaxVcpus}.
 *
 * @param target   what is asked of which host
 * @param emulator what the emulator of the host's architecture says, if there is one
 */
public record MaxVcpus(QemuTarget target, Optional<EmulatorFacts> emulator) {
    private static final String QEMU = "qemu";
    private static final String KVM = "kvm";

    /** What libvirt says for emulation without looking. */
    private static final int OF_QEMU = 16;

    /**
     * The number.
     *
     * @param domainType a domain type's name; absent for the default, which is kvm where it works
     * @throws VircapsException if the type is no type of this driver, or nobody can say
     */
    public int of(Optional<String> domainType) {
        OptionalInt ofMachine = emulator.isPresent() ? ofMachine(emulator.get(), domainType) : OptionalInt.empty();
        return ofMachine.isPresent() ? ofMachine.getAsInt() : constant(domainType);
    }

    private OptionalInt ofMachine(EmulatorFacts facts, Optional<String> domainType) {
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
                .orElseThrow(() -> new VircapsException(Problem.of(Kind.SYSTEM_ERROR, "cannot be asked for its limits")
                        .at("/dev/kvm")));
    }

    private int constant(Optional<String> domainType) {
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
