package io.vircaps.cpu.data;

/**
 * The registers of an ARM processor by which it is identified.
 *
 * @param midr  {@code MIDR_EL1}, Main ID Register
 * @param hwcap {@code AT_HWCAP} of the auxiliary vector; {@code Documentation/arch/arm64/elf_hwcaps.rst}
 */
public record ArmRegisters(long midr, long hwcap) {
    /** {@code HWCAP_CPUID}: the ID registers can be read. */
    private static final int CPUID = 11;

    /** {@code MIDR_EL1[31:24]}. */
    public long implementer() {
        return midr >>> 24 & 0xFF;
    }

    /** {@code MIDR_EL1[15:4]}. */
    public long part() {
        return midr >>> 4 & 0xFFF;
    }

    /** Whether the kernel allows programs to read ID registers. */
    public boolean canBeRead() {
        return has(CPUID);
    }

    /** Whether a capability bit is set. */
    public boolean has(int bit) {
        return (hwcap >>> bit & 1) != 0;
    }
}
