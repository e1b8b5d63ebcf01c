package io.vircaps.kernel.cpu;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** A page of memory that holds code: written first, made executable after, never both at once; mmap(2). */
@SuppressWarnings("restricted") // the purpose of this class; the command allows it in its manifest
final class CodePage implements AutoCloseable {
    // asm-generic/mman-common.h
    private static final int PROT_READ_WRITE = 3;
    private static final int PROT_READ_EXEC = 5;
    private static final int MAP_PRIVATE_ANONYMOUS = 0x22;
    private static final long SIZE = 4096;
    private static final long MAP_FAILED = -1;

    private final MethodHandle munmap;
    private final MemorySegment code;

    CodePage(Libc libc, byte[] instructions) throws ForeignCallException {
        munmap = libc.function(
                "munmap", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG), 2);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            code = map(libc, state);
            MemorySegment.copy(instructions, 0, code, ValueLayout.JAVA_BYTE, 0, instructions.length);
            if (!makeExecutable(libc, code, state)) {
                ForeignCallException failure = Libc.failure("mprotect to execute", state);
                close();
                throw failure;
            }
        }
    }

    private static MemorySegment map(Libc libc, MemorySegment state) throws ForeignCallException {
        FunctionDescriptor descriptor = FunctionDescriptor.of(
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_LONG);
        MethodHandle mmap = libc.function("mmap", descriptor, 6);
        MemorySegment at;
        try {
            at = (MemorySegment)
                    mmap.invokeExact(state, MemorySegment.NULL, SIZE, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0L);
        } catch (Throwable thrown) {
            throw Libc.impossible(thrown);
        }
        if (at.address() == MAP_FAILED) {
            throw Libc.failure("mmap", state);
        }
        return at.reinterpret(SIZE);
    }

    private static boolean makeExecutable(Libc libc, MemorySegment page, MemorySegment state) {
        FunctionDescriptor descriptor = FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
        MethodHandle mprotect = libc.function("mprotect", descriptor, 3);
        try {
            return (int) mprotect.invokeExact(state, page, SIZE, PROT_READ_EXEC) == 0;
        } catch (Throwable thrown) {
            throw Libc.impossible(thrown);
        }
    }

    /** The page's address, where the code begins. */
    MemorySegment code() {
        return code;
    }

    @Override
    public void close() {
        try (Arena arena = Arena.ofConfined()) {
            int ignored = (int) munmap.invokeExact(Libc.state(arena), code, SIZE);
        } catch (Throwable thrown) {
            throw Libc.impossible(thrown);
        }
    }
}
