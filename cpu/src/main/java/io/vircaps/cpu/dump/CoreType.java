package io.vircaps.cpu.dump;

import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.Optional;

/**
 * The kind of core of a hybrid processor: {@code CPUID.1AH:EAX[31:24]} of Intel, where
 * {@code CPUID.(EAX=7,ECX=0):EDX[15]} is set; {@code CPUID.80000026H:EBX[31:28]} of AMD, where {@code EAX[30]} is set.
 */
final class CoreType {
    private static final int HYBRID = 1 << 15;
    private static final int HETEROGENEOUS = 1 << 30;

    private CoreType() {}

    /** The kind of core; empty for a processor that is not hybrid. */
    static Optional<String> of(X86Data data) {
        boolean hybrid =
                data.leaf(0x7, 0).filter(leaf -> (leaf.edx() & HYBRID) != 0).isPresent();
        return hybrid
                ? Optional.of(data.leaf(0x1a, 0).map(CoreType::ofIntel).orElse("unknown"))
                : data.leaf(0x8000_0026, 0)
                        .filter(leaf -> (leaf.eax() & HETEROGENEOUS) != 0)
                        .map(CoreType::ofAmd);
    }

    private static String ofIntel(CpuidLeaf leaf) {
        int type = leaf.eax() >>> 24;
        return switch (type) {
            case 0x20 -> "Intel Atom (efficiency)";
            case 0x40 -> "Intel Core (performance)";
            default -> "type 0x" + Integer.toHexString(type);
        };
    }

    private static String ofAmd(CpuidLeaf leaf) {
        int type = leaf.ebx() >>> 28;
        return switch (type) {
            case 0 -> "AMD performance";
            case 1 -> "AMD efficiency";
            default -> "type 0x" + Integer.toHexString(type);
        };
    }
}
