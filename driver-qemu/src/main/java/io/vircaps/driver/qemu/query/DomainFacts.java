package io.vircaps.driver.qemu.query;

import io.vircaps.model.domain.DomainFeature.Sgx;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one emulator states about itself, as far as domain capabilities need it.
 *
 * @param facts     what the capabilities document needs
 * @param cpus      its CPUs, with KVM if it could switch that on
 * @param emulation the same without KVM, if it was switched on before
 * @param parts     what it is built of
 * @param secrecy   what keeps guests secret
 * @param hyperv    what of Hyper-V it imitates, by QEMU's names without {@code hv-}; absent where it states nothing
 */
public record DomainFacts(
        EmulatorFacts facts,
        EmulatorCpus cpus,
        Optional<Emulation> emulation,
        Parts parts,
        Secrecy secrecy,
        Optional<List<String>> hyperv) {
    /**
     * What an emulator states when it runs without KVM.
     *
     * @param machines its machine types
     * @param cpus     its CPUs
     */
    public record Emulation(List<MachineType> machines, EmulatorCpus cpus) {
        public Emulation {
            machines = List.copyOf(machines);
        }
    }

    /**
     * What an emulator is built of, by QEMU's names.
     *
     * @param types         objects and devices; {@code qom-list-types}
     * @param commands      {@code query-commands}
     * @param displays      kinds of display; {@code query-qmp-schema}
     * @param movesBitmaps  whether migration can transform bitmaps of dirty blocks; {@code query-qmp-schema}
     * @param options       of the command line; {@code query-command-line-options}
     * @param tpms          models and backends of TPM; {@code query-tpm-models}, {@code query-tpm-types}
     * @param cpuProperties properties of the CPU {@code max}; {@code qom-list-properties}
     * @param interrupts    {@code query-gic-capabilities}
     */
    public record Parts(
            Set<String> types,
            Set<String> commands,
            Set<String> displays,
            boolean movesBitmaps,
            Set<String> options,
            Set<String> tpms,
            Set<String> cpuProperties,
            List<InterruptController> interrupts) {
        public Parts {
            types = Set.copyOf(types);
            commands = Set.copyOf(commands);
            displays = Set.copyOf(displays);
            options = Set.copyOf(options);
            tpms = Set.copyOf(tpms);
            cpuProperties = Set.copyOf(cpuProperties);
            interrupts = List.copyOf(interrupts);
        }

        public boolean has(String type) {
            return types.contains(type);
        }
    }

    /**
     * An interrupt controller of ARM.
     *
     * @param version  its version
     * @param kernel   whether KVM has it
     * @param emulated whether QEMU has it
     */
    public record InterruptController(int version, boolean kernel, boolean emulated) {}

    /**
     * What keeps guests secret.
     *
     * @param sev          AMD's encryption
     * @param sgx          Intel's enclaves
     * @param confidential whether machines support confidential guests of any kind
     */
    public record Secrecy(Optional<SevCapabilities> sev, Optional<Sgx.Enclaves> sgx, boolean confidential) {}

    /**
     * Reply to {@code query-sev-capabilities}.
     *
     * @param bit         the C-bit's position
     * @param reducedBits by how many bits physical addresses get shorter
     * @param processor   the first processor's id
     */
    public record SevCapabilities(int bit, int reducedBits, Optional<String> processor) {}

    /** Whether KVM is switched on. */
    public boolean kvm() {
        return facts.kvm();
    }

    /** Machine types for domains of this sort; none where it was not queried with that accelerator. */
    public List<MachineType> machines(boolean withKvm) {
        if (withKvm) {
            return kvm() ? facts.machines() : List.of();
        }
        return kvm() ? emulation.map(Emulation::machines).orElse(List.of()) : facts.machines();
    }

    /** CPUs for domains of this sort; nothing where it was not queried with that accelerator. */
    public EmulatorCpus cpus(boolean withKvm) {
        if (withKvm) {
            return kvm() ? cpus : EmulatorCpus.NONE;
        }
        return kvm() ? emulation.map(Emulation::cpus).orElse(EmulatorCpus.NONE) : cpus;
    }

    /** Whether there is the CPU model that has all. */
    public boolean hasMaximum() {
        return cpus.has("max")
                || emulation.filter(other -> other.cpus().has("max")).isPresent();
    }
}
