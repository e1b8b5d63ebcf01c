package io.vircaps.cpu.data;

import java.util.Comparator;

/**
 * The value of one model specific register; element {@code <msr>}.
 *
 * @param index unsigned address of the register, for example {@code 0x10a}: {@code IA32_ARCH_CAPABILITIES}
 * @param value its 64 bits; {@code RDMSR} gives them as EDX:EAX
 */
public record Msr(int index, long value) {
    /** By index. */
    static final Comparator<Msr> ORDER = Comparator.comparing(Msr::index, Integer::compareUnsigned);

    /** A register given by its halves. */
    public static Msr of(int index, int eax, int edx) {
        return new Msr(index, Integer.toUnsignedLong(eax) | (long) edx << Integer.SIZE);
    }

    /** The low half. */
    public int eax() {
        return (int) value;
    }

    /** The high half. */
    public int edx() {
        return (int) (value >>> Integer.SIZE);
    }
}
