package io.vircaps.kernel.cpu;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A page of memory with code; first writable, then executable, never both; mmap(2). */
@SuppressWarnings("restricted") // the purpose of this class; the command allows it in its manifest
final class CodePage implements AutoCloseable {
    // asm-generic/mman-common.h
    private static final int PROT_READ_WRITE = 3;
    private static final int PROT_READ_EXEC = 5;
    private static final int MAP_PRIVATE_ANONYMOUS = 0x22;
    private static final long SIZE = 4096;
    private static final long MAP_FAILED = -1;

    private final WordCalls calls;
    private final MemorySegment munmap;
    private final MemorySegment code;

    CodePage(WordCalls calls, byte[] instructions) throws ForeignCallException {
        this.calls = calls;
        munmap = calls.function("munmap");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            code = map(calls, state);
            MemorySegment.copy(instructions, 0, code, ValueLayout.JAVA_BYTE, 0, instructions.length);
            if (!makeExecutable(calls, code, state)) {
                ForeignCallException failure = Libc.failure("mprotect to execute", state);
                close();
                throw failure;
            }
        }
    }

    private static MemorySegment map(WordCalls calls, MemorySegment state) throws ForeignCallException {
        long at = calls.call(calls.function("mmap"), state, 0, SIZE, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
        if (at == MAP_FAILED) {
            throw Libc.failure("mmap", state);
        }
        return MemorySegment.ofAddress(at).reinterpret(SIZE);
    }

    private static boolean makeExecutable(WordCalls calls, MemorySegment page, MemorySegment state)
            throws ForeignCallException {
        return (int) calls.call(calls.function("mprotect"), state, page.address(), SIZE, PROT_READ_EXEC) == 0;
    }

    /** The page's address, where the code begins. */
    MemorySegment code() {
        return code;
    }

    @Override
    public void close() {
        try (Arena arena = Arena.ofConfined()) {
            calls.call(munmap, Libc.state(arena), code.address(), SIZE);
        }
    }
}
