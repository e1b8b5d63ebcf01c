package io.vircaps.cpu.dump;

import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.cpu.x86.QemuProperties;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import java.util.Optional;

/** What a dump says of one CPU: its registers, or names that stand for some of their bits. */
public sealed interface DumpedFacts {
    /** The registers, as far as they are known. */
    X86Data registers(X86Rules rules);

    /** Whether it is the CPU of a guest, which decides the models that may be chosen. */
    default boolean ofGuest() {
        return false;
    }

    /** The kind of core, where the processor has several; absent where it has not, or nothing says so. */
    default Optional<String> core() {
        return Optional.empty();
    }

    /**
     * Registers.
     *
     * @param leaves results of CPUID, those without any bit set included
     * @param msrs   model specific registers
     * @param whole  whether a leaf that is not here is one the dump lacks; else it may as well be zero
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
         * Without leaves above the last one of their range: a processor repeats some other leaf there (Intel SDM
         * "CPUID").
         */
        X86Data data() {
            X86Data all = new X86Data(leaves, msrs);
            return new X86Data(
                    leaves.stream().filter(leaf -> !isBeyond(leaf.leaf(), all)).toList(), msrs);
        }

        /** Whether the first leaf of a range, which names the last, excludes a leaf. */
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
