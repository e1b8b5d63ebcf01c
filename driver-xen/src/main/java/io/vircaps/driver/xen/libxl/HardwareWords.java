package io.vircaps.driver.xen.libxl;

import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import java.util.Optional;

/**
 * The feature words of an x86 processor as Xen reports them: eight words since Xen 4.7, {@code physinfo.hw_cap}.
 *
 * @param words {@code CPUID} 1:EDX, 1:ECX, 80000001h:EDX and ECX, 0Dh.1:EAX, 7:EBX and ECX, 80000007h:EDX; then others
 */
public record HardwareWords(List<Integer> words) {
    /** The line of the toolstack's output, for notes. */
    public static final String LINE = "xl info -n, hw_caps";

    private static final int KNOWN = 8;

    /** 1:EDX. */
    private static final int PAE = 1 << 6;

    /** 1:ECX. */
    private static final int VMX = 1 << 5;

    /** 1:ECX. */
    private static final int HYPERVISOR = 1 << 31;

    /** 80000001h:ECX. */
    private static final int SVM = 1 << 2;

    public HardwareWords {
        words = List.copyOf(words);
    }

    /** Whether there are words for processors of an architecture; for others Xen reports zeros. */
    public static boolean describe(Arch arch) {
        return arch.equals(Arch.X86_64) || arch.equals(Arch.I686);
    }

    /** The words of the toolstack's output; empty if there are fewer, or only zeros, as on ARM. */
    public static Optional<HardwareWords> of(XlInfo info) {
        HardwareWords printed = new HardwareWords(info.hardwareCapabilities());
        return printed.words.size() < KNOWN || printed.words.get(0) == 0 ? Optional.empty() : Optional.of(printed);
    }

    /** Whether the processor has PAE. */
    boolean pae() {
        return (words.get(0) & PAE) != 0;
    }

    /** The extension for fully virtualized guests, {@code vmx} or {@code svm}; empty if there is none. */
    public Optional<String> extension() {
        if ((words.get(1) & VMX) != 0) {
            return Optional.of("vmx");
        }
        return (words.get(3) & SVM) != 0 ? Optional.of("svm") : Optional.empty();
    }

    /** Whether it is the processor of a virtual machine. */
    public boolean isVirtual() {
        return (words.get(1) & HYPERVISOR) != 0;
    }

    /** The CPUID registers that the words are copies of. */
    X86Data registers() {
        return new X86Data(
                List.of(
                        new CpuidLeaf(0x1, 0, 0, 0, words.get(1), words.get(0)),
                        new CpuidLeaf(0x7, 0, 0, words.get(5), words.get(6), 0),
                        new CpuidLeaf(0xd, 1, words.get(4), 0, 0, 0),
                        new CpuidLeaf(0x8000_0001, 0, 0, 0, words.get(3), words.get(2)),
                        new CpuidLeaf(0x8000_0007, 0, 0, 0, 0, words.get(7))),
                List.of());
    }
}
