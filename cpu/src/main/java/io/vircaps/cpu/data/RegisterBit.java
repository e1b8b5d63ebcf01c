package io.vircaps.cpu.data;

import java.util.Objects;

/**
 * One bit of a processor's registers, which announces a feature.
 *
 * @param register the 32-bit register
 * @param bit      0 to 31
 */
public record RegisterBit(Register register, int bit) {
    /** One of the four result registers of {@code CPUID}; {@code RDMSR} uses two of them. */
    public enum Half {
        /** Also the low half of an MSR. */
        EAX,
        /** Of CPUID only. */
        EBX,
        /** Of CPUID only. */
        ECX,
        /** Also the high half of an MSR. */
        EDX
    }

    /**
     * A register of 32 bits with an address.
     *
     * @param msr     whether it is half an MSR; else it is a result of CPUID
     * @param index   the leaf, or the MSR's address
     * @param subleaf the sub-leaf; 0 for an MSR
     * @param half    which result register
     */
    public record Register(boolean msr, int index, int subleaf, Half half) {
        public Register {
            Objects.requireNonNull(half, "half");
            if (msr && (subleaf != 0 || half == Half.EBX || half == Half.ECX)) {
                throw new IllegalArgumentException(
                        "MSR 0x" + Integer.toHexString(index) + ": sub-leaf " + subleaf + ", " + half);
            }
        }
    }

    public RegisterBit {
        if (bit < 0 || bit >= Integer.SIZE) {
            throw new IllegalArgumentException("bit " + bit);
        }
    }
}
