package io.vircaps.cpu.dump;

import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The registers that a dump lacks although the processor has or may have them.
 *
 * @param places   the registers, by name
 * @param features the features that they announce, or that the kernel may hide
 */
record LackingRegisters(Set<String> places, Set<String> features) {
    private static final int RANGE = 0xf000_0000;
    private static final int EXTENDED = 0x8000_0000;
    private static final int HYPERVISOR = 0x4000_0000;
    private static final int ARCH_CAPABILITIES = 0x10a;
    private static final int HAS_ARCH_CAPABILITIES = 1 << 29;
    private static final LackingRegisters NONE = new LackingRegisters(Set.of(), Set.of());

    /** The registers that one CPU of a dump lacks. */
    static LackingRegisters of(DumpedFacts facts, X86Rules rules) {
        if (facts instanceof DumpedFacts.Registers registers && registers.whole()) {
            return ofDump(registers, rules);
        }
        return facts instanceof DumpedFacts.Flags flags ? ofFlags(flags, rules) : NONE;
    }

    private static LackingRegisters ofDump(DumpedFacts.Registers registers, X86Rules rules) {
        X86Data data = registers.data();
        LackingRegisters lacking = new LackingRegisters(new LinkedHashSet<>(), new LinkedHashSet<>());
        rules.registers().forEach((register, names) -> {
            if (register.msr() ? lacksMsr(register, data) : lacksLeaf(register, registers, data)) {
                lacking.add(register, names);
            }
        });
        return lacking;
    }

    /** {@code /proc/cpuinfo} has no model specific registers and hides some features. */
    private static LackingRegisters ofFlags(DumpedFacts.Flags flags, X86Rules rules) {
        LackingRegisters lacking = new LackingRegisters(new LinkedHashSet<>(), new LinkedHashSet<>());
        X86Data data = flags.registers(rules);
        for (String hidden : KernelFlags.HIDDEN) {
            if (!flags.flags().flags().contains(hidden)) {
                lacking.features.add(hidden);
            }
        }
        rules.registers().forEach((register, names) -> {
            if (register.msr() && lacksMsr(register, data)) {
                lacking.add(register, names);
            }
        });
        return lacking;
    }

    private void add(Register register, Iterable<String> names) {
        String index = "0x" + Integer.toHexString(register.index());
        places.add(register.msr() ? "MSR " + index : "leaf " + index + " subleaf " + register.subleaf());
        names.forEach(features::add);
    }

    /** {@code IA32_ARCH_CAPABILITIES}, which {@code CPUID.(EAX=7,ECX=0):EDX[29]} announces. */
    private static boolean lacksMsr(Register register, X86Data data) {
        boolean announced = register.index() == ARCH_CAPABILITIES
                && data.leaf(0x7, 0)
                        .filter(leaf -> (leaf.edx() & HAS_ARCH_CAPABILITIES) != 0)
                        .isPresent();
        return announced && data.msrs().stream().noneMatch(msr -> msr.index() == register.index());
    }

    private static boolean lacksLeaf(Register register, DumpedFacts.Registers registers, X86Data data) {
        return !isListed(registers, register.index(), register.subleaf())
                && !isBeyond(register.index(), data)
                && !isWithout(register, registers, data);
    }

    private static boolean isListed(DumpedFacts.Registers registers, int index, int subleaf) {
        for (CpuidLeaf leaf : registers.leaves()) {
            if (leaf.leaf() == index && leaf.subleaf() == subleaf) {
                return true;
            }
        }
        return false;
    }

    /** Whether a leaf is above the last one of its range, which the first leaf of the range names. */
    private static boolean isBeyond(int index, X86Data data) {
        int range = index & RANGE;
        return range == HYPERVISOR
                || data.leaf(range, 0)
                        .map(first -> Integer.compareUnsigned(index, first.eax()) > 0)
                        .orElse(range != 0 && range != EXTENDED);
    }

    /** Whether subleaf 0 excludes a subleaf: leaf 7 names the last one, and a leaf that is zero has no others. */
    private static boolean isWithout(Register register, DumpedFacts.Registers registers, X86Data data) {
        if (register.subleaf() == 0) {
            return false;
        }
        Optional<CpuidLeaf> first = data.leaf(register.index(), 0);
        if (first.isEmpty()) {
            return isListed(registers, register.index(), 0);
        }
        return register.index() == 0x7
                && Integer.compareUnsigned(register.subleaf(), first.get().eax()) > 0;
    }
}
