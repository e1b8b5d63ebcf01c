package io.vircaps.kernel.cpu;

import io.vircaps.model.cpu.CpuidLeaf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The walk over all CPUID leaves of a processor, in libvirt's order and with libvirt's subleaves, followed by the leaf
 * of the hypervisor's name. Which leaf has subleaves and how many: Intel SDM volume 2A, "CPUID", and AMD APM volume 3,
 * appendix E.
 */
final class CpuidWalk {
    private static final int EXTENDED = 0x8000_0000;
    private static final int HYPERVISOR = 0x4000_0000;
    private static final int HYPERVISOR_PRESENT = 1 << 31;
    /** The largest count of leaves above a base that is accepted; known processors have fewer than 64. */
    private static final int MOST_LEAVES = 0x200;
    /** As {@link #MOST_LEAVES}, for subleaves that are counted or end with an empty one. */
    private static final int MOST_SUBLEAVES = 0x100;

    private final Cpuid cpuid;
    private final List<CpuidLeaf> leaves = new ArrayList<>();

    private CpuidWalk(Cpuid cpuid) {
        this.cpuid = cpuid;
    }

    /** All leaves that are not zero. */
    static List<CpuidLeaf> walk(Cpuid cpuid) {
        CpuidWalk walk = new CpuidWalk(cpuid);
        walk.range(0);
        walk.range(EXTENDED);
        walk.hypervisor();
        return List.copyOf(walk.leaves);
    }

    private void range(int base) {
        int max = cpuid.query(base, 0).eax();
        int count = Integer.compareUnsigned(max - base, MOST_LEAVES) < 0 ? max - base : 0;
        for (int leaf = base; leaf <= base + count; leaf++) {
            leaf(leaf);
        }
    }

    /** The hypervisor's name; libvirt does not read it, but the reason why nested guests fail can depend on it. */
    private void hypervisor() {
        if ((cpuid.query(0x1, 0).ecx() & HYPERVISOR_PRESENT) != 0) {
            keep(HYPERVISOR, 0);
        }
    }

    private void leaf(int leaf) {
        switch (leaf) {
            case 0x4 -> cacheParameters();
            case 0x7, 0x14 -> counted(leaf);
            case 0xb -> extendedTopology();
            case 0xd -> extendedState();
            case 0xf -> flagged(leaf, keep(leaf, 0).edx());
            case 0x10 -> flagged(leaf, keep(leaf, 0).ebx());
            case 0x12 -> sgx();
            case 0x17 -> socVendor();
            default -> keep(leaf, 0);
        }
    }

    /** {@code CPUID.(EAX=4,ECX=n)}: until the cache type, EAX[4:0], is none. */
    private void cacheParameters() {
        int subleaf = 0;
        while (subleaf < MOST_SUBLEAVES && (keep(0x4, subleaf).eax() & 0x1f) != 0) {
            subleaf++;
        }
    }

    /** EAX of subleaf 0 is the highest subleaf. */
    private void counted(int leaf) {
        int last = keep(leaf, 0).eax();
        for (int subleaf = 1; subleaf < MOST_SUBLEAVES && Integer.compareUnsigned(subleaf, last) <= 0; subleaf++) {
            keep(leaf, subleaf);
        }
    }

    /** {@code CPUID.(EAX=0BH,ECX=n)}: while the level type, ECX[15:8], is valid. */
    private void extendedTopology() {
        keepWhile(0xb, 0, level -> (level.ecx() & 0xff00) != 0);
    }

    /** {@code CPUID.(EAX=0DH,ECX=n)}: the state components whose bits subleaf 0 or 1 sets. */
    private void extendedState() {
        CpuidLeaf user = keep(0xd, 0);
        CpuidLeaf supervisor = keep(0xd, 1);
        long low = user.eax() | supervisor.ecx();
        long high = user.edx() | supervisor.edx();
        long components = (high << 32) | (low & 0xffff_ffffL);
        for (int component = 2; component < Long.SIZE; component++) {
            if ((components >>> component & 1) != 0) {
                keep(0xd, component);
            }
        }
    }

    /** Bits 1 to 31 of subleaf 0 name the other subleaves. */
    private void flagged(int leaf, int flags) {
        for (int subleaf = 1; subleaf < Integer.SIZE; subleaf++) {
            if ((flags >>> subleaf & 1) != 0) {
                keep(leaf, subleaf);
            }
        }
    }

    /**
     * {@code CPUID.(EAX=12H,ECX=n)}: only with SGX, {@code CPUID.(EAX=7,ECX=0):EBX[2]}; from 2 on while EAX[3:0] is
     * valid.
     */
    private void sgx() {
        if ((cpuid.query(0x7, 0).ebx() & 1 << 2) == 0) {
            return;
        }
        keep(0x12, 0);
        keep(0x12, 1);
        keepWhile(0x12, 2, section -> (section.eax() & 0xf) != 0);
    }

    /** {@code CPUID.(EAX=17H,ECX=n)}: only if the highest subleaf is 3 or more. */
    private void socVendor() {
        if (Integer.compareUnsigned(cpuid.query(0x17, 0).eax(), 3) >= 0) {
            counted(0x17);
        }
    }

    private void keepWhile(int leaf, int first, Predicate<CpuidLeaf> valid) {
        int subleaf = first;
        while (subleaf < MOST_SUBLEAVES && valid.test(cpuid.query(leaf, subleaf))) {
            keep(leaf, subleaf);
            subleaf++;
        }
    }

    private CpuidLeaf keep(int leaf, int subleaf) {
        CpuidLeaf registers = cpuid.query(leaf, subleaf);
        if (!registers.isZero()) {
            leaves.add(registers);
        }
        return registers;
    }
}
