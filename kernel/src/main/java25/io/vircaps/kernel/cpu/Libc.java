package io.vircaps.kernel.cpu;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.NoSuchElementException;

/** The few functions of the C library that are called, as method handles. */
@SuppressWarnings("restricted") // the purpose of this class; the command allows it in its manifest
final class Libc {
    // asm-generic/fcntl.h, asm-generic/mman.h
    private static final int O_RDONLY_CLOEXEC = 0x80000;
    private static final int PROT_READ_WRITE = 3;
    private static final int PROT_READ_EXEC = 5;
    private static final int MAP_PRIVATE_ANONYMOUS = 0x22;
    private static final long PAGE = 4096;

    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private final Linker linker = Linker.nativeLinker();
    private final MethodHandle open =
            function("open", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT), 2);
    private final MethodHandle close =
            function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), 1);
    private final MethodHandle ioctl = function(
            "ioctl",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG),
            2);
    private final MethodHandle mmap = function(
            "mmap",
            FunctionDescriptor.of(
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG),
            6);
    private final MethodHandle mprotect = function(
            "mprotect",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT),
            3);
    private final MethodHandle munmap = function(
            "munmap", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG), 2);

    private Libc() {}

    /** The C library, or why this JVM may not call it. */
    static Libc open() throws ForeignCallException {
        try {
            return new Libc();
        } catch (IllegalCallerException denied) {
            throw new ForeignCallException("this JVM does not allow calls into the system: " + denied, denied);
        } catch (UnsupportedOperationException | NoSuchElementException none) {
            throw new ForeignCallException("this JVM cannot call into this system: " + none, none);
        }
    }

    private MethodHandle function(String name, FunctionDescriptor descriptor, int fixed) {
        Linker.Option state = Linker.Option.captureCallState("errno");
        MemorySegment symbol = linker.defaultLookup().findOrThrow(name);
        return fixed == descriptor.argumentLayouts().size()
                ? linker.downcallHandle(symbol, descriptor, state)
                : linker.downcallHandle(symbol, descriptor, state, Linker.Option.firstVariadicArg(fixed));
    }

    /** A function at an address of ours. */
    MethodHandle function(MemorySegment code, FunctionDescriptor descriptor) {
        return linker.downcallHandle(code, descriptor);
    }

    /** Opens a file for reading. */
    Descriptor openForReading(String path) throws ForeignCallException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(path);
            MemorySegment state = arena.allocate(STATE);
            int number = (int) call(() -> (int) open.invokeExact(state, name, O_RDONLY_CLOEXEC));
            return descriptor(checked("open " + path, number, state));
        }
    }

    /** Takes charge of an open file. */
    Descriptor descriptor(int number) {
        return new Descriptor(number);
    }

    /** Puts code into memory of its own that can be executed and no longer written. */
    Mapping map(byte[] code) throws ForeignCallException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            MemorySegment at = (MemorySegment) call(() -> (MemorySegment)
                    mmap.invokeExact(state, MemorySegment.NULL, PAGE, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0L));
            if (at.address() == -1) {
                throw new ForeignCallException("mmap: errno " + ERRNO.get(state, 0L));
            }
            Mapping mapping = new Mapping(at.reinterpret(PAGE));
            MemorySegment.copy(code, 0, mapping.code, ValueLayout.JAVA_BYTE, 0, code.length);
            int done = (int) call(() -> (int) mprotect.invokeExact(state, mapping.code, PAGE, PROT_READ_EXEC));
            if (done != 0) {
                mapping.close();
                throw new ForeignCallException("mprotect to execute: errno " + ERRNO.get(state, 0L));
            }
            return mapping;
        }
    }

    private static int checked(String what, int result, MemorySegment state) throws ForeignCallException {
        if (result < 0) {
            throw new ForeignCallException(what + ": errno " + ERRNO.get(state, 0L));
        }
        return result;
    }

    /** An open file. */
    final class Descriptor implements AutoCloseable {
        private final int number;

        private Descriptor(int number) {
            this.number = number;
        }

        /** ioctl(2); what it returns if that is not negative. */
        int ioctl(String what, long request, long argument) throws ForeignCallException {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment state = arena.allocate(STATE);
                int result = (int) call(() -> (int) ioctl.invokeExact(state, number, request, argument));
                return checked(what, result, state);
            }
        }

        @Override
        public void close() {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment state = arena.allocate(STATE);
                run(() -> {
                    int ignored = (int) close.invokeExact(state, number);
                });
            }
        }
    }

    /** A page that holds code. */
    final class Mapping implements AutoCloseable {
        private final MemorySegment code;

        private Mapping(MemorySegment code) {
            this.code = code;
        }

        MemorySegment code() {
            return code;
        }

        @Override
        public void close() {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment state = arena.allocate(STATE);
                run(() -> {
                    int ignored = (int) munmap.invokeExact(state, code, PAGE);
                });
            }
        }
    }

    /** A call through a method handle, which may throw anything as far as the compiler knows. */
    interface Call {
        Object make() throws Throwable;
    }

    /** A call that returns nothing. */
    interface VoidCall {
        void make() throws Throwable;
    }

    static void run(VoidCall call) {
        call(() -> {
            call.make();
            return call;
        });
    }

    private static Object call(Call call) {
        try {
            return call.make();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError("a downcall throws no checked exception", impossible);
        }
    }
}
