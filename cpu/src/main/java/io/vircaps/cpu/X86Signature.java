package io.vircaps.cpu;

/**
 * Family, model and stepping of an x86 processor; {@code CPUID.1:EAX}. As in libvirt, the extended family is always
 * added, not only to base family 15, and the extended model likewise.
 *
 * @param family   0 to 270
 * @param model    0 to 255
 * @param stepping 0 to 15
 */
public record X86Signature(int family, int model, int stepping) {
    /** The signature of data without leaf 1. */
    public static final X86Signature NONE = new X86Signature(0, 0, 0);

    private static final int BASE_FAMILY = 0xF;

    /** Reads {@code EAX[27:20] + EAX[11:8]}, {@code EAX[19:16] EAX[7:4]} and {@code EAX[3:0]}. */
    public static X86Signature ofEax(int eax) {
        int family = (eax >>> 20 & 0xFF) + (eax >>> 8 & 0xF);
        int model = (eax >>> 12 & 0xF0) + (eax >>> 4 & 0xF);
        return new X86Signature(family, model, eax & 0xF);
    }

    /** The register of this signature: the part of the family above 15 is in the extended field. */
    public int eax() {
        int extended = Math.max(0, family - BASE_FAMILY);
        int base = family - extended;
        return extended << 20 | (model >>> 4) << 16 | base << 8 | (model & 0xF) << 4 | (stepping & 0xF);
    }

    /** The numbers, for messages. */
    @Override
    public String toString() {
        return "family " + family + ", model " + model + ", stepping " + stepping;
    }

    /** Whether the signature is unknown. */
    public boolean isNone() {
        return eax() == 0;
    }
}
