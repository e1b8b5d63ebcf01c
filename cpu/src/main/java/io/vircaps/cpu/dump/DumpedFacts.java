package io.vircaps.cpu.dump;

import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.cpu.x86.QemuProperties;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import java.util.Optional;

/** The content of a dump for one CPU: its registers, or names of some of their bits. */
public sealed interface DumpedFacts {
    /** The registers, as far as they are known. */
    X86Data registers(X86Rules rules);

    /** Whether it is a guest's CPU, which may have other models than a host's. */
    default boolean ofGuest() {
        return false;
    }

    /** The kind of core of a hybrid processor; empty for other processors, and if it is unknown. */
    default Optional<String> core() {
        return Optional.empty();
    }

    /**
     * Registers.
     *
     * @param leaves results of CPUID, those without any bit set included
     * @param msrs   model specific registers
     * @param whole  whether the dump lists zero leaves, so that a leaf that is absent is unknown; else it may be zero
     */
    record Registers(List<CpuidLeaf> leaves, List<Msr> msrs, boolean whole) implements DumpedFacts {
        public Registers {
            leaves = List.copyOf(leaves);
            msrs = List.copyOf(msrs);
        }

        @Override
        public X86Data registers(X86Rules rules) {
            return data();
        }

        @Override
        public Optional<String> core() {
            return CoreType.of(data());
        }

        /**
         * The registers without leaves above the last one of their range, for which a processor returns another leaf
         * (Intel SDM "CPUID").
         */
        X86Data data() {
            X86Data all = new X86Data(leaves, msrs);
            return new X86Data(
                    leaves.stream().filter(leaf -> !isBeyond(leaf.leaf(), all)).toList(), msrs);
        }

        /** Whether a leaf is above the last one of its range, which the first leaf of the range names. */
        private static boolean isBeyond(int index, X86Data data) {
            int range = index & 0xf000_0000;
            return data.leaf(range, 0)
                    .filter(first -> (first.eax() & 0xf000_0000) == range)
                    .filter(first -> Integer.compareUnsigned(index, first.eax()) > 0)
                    .isPresent();
        }
    }

    /**
     * Flags of {@code /proc/cpuinfo}.
     *
     * @param flags the flags with vendor and signature
     */
    record Flags(KernelFlags flags) implements DumpedFacts {
        @Override
        public X86Data registers(X86Rules rules) {
            return rules.dataOf(flags);
        }
    }

    /**
     * Properties of a CPU model of QEMU.
     *
     * @param properties the properties
     */
    record Properties(QemuProperties properties) implements DumpedFacts {
        @Override
        public X86Data registers(X86Rules rules) {
            return rules.dataOf(properties);
        }

        @Override
        public boolean ofGuest() {
            return true;
        }
    }
}
