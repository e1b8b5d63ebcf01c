package io.vircaps.kernel.cpu;

import io.vircaps.model.cpu.CpuidLeaf;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;

/** The CPUID instruction as a function in a {@link CodePage}. */
final class CpuidCode implements Cpuid, AutoCloseable {
    /*
     * void cpuid(int leaf, int subleaf, int *registers), System V calling convention of x86_64:
     *   push rbx; mov r8, rdx; mov eax, edi; mov ecx, esi; cpuid
     *   mov [r8], eax; mov [r8+4], ebx; mov [r8+8], ecx; mov [r8+12], edx; pop rbx; ret
     */
    private static final byte[] CODE = HexFormat.of()
            .parseHex("53" + "4989d0" + "89f8" + "89f1" + "0fa2" + "418900" + "41895804" + "41894808" + "4189500c"
                    + "5b" + "c3");

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment registers = arena.allocate(ValueLayout.JAVA_INT, 4);
    private final MemorySegment state = Libc.state(arena);
    private final WordCalls calls;
    private final CodePage page;

    CpuidCode(WordCalls calls) throws ForeignCallException {
        this.calls = calls;
        page = new CodePage(calls, CODE);
    }

    @Override
    public CpuidLeaf query(int leaf, int subleaf) {
        calls.call(page.code(), state, leaf, subleaf, registers.address());
        int[] values = registers.toArray(ValueLayout.JAVA_INT); // one copy, not four reads: ADR 0012
        return new CpuidLeaf(leaf, subleaf, values[0], values[1], values[2], values[3]);
    }

    @Override
    public void close() {
        page.close();
        arena.close();
    }
}
