package io.vircaps.kernel.cpu;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Functions of the C library, as method handles; only those in use are created, and without lambdas: ADR 0012. */
@SuppressWarnings("restricted") // the purpose of this class; the command allows it in its manifest
final class Libc {
    /** O_RDONLY and O_CLOEXEC; asm-generic/fcntl.h. */
    private static final int O_RDONLY_CLOEXEC = 0x80000;

    private static final FunctionDescriptor SYSCALL = FunctionDescriptor.of(
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_LONG);

    private static final StructLayout STATE = Linker.Option.captureStateLayout();

    private static final FunctionDescriptor OPEN =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    private static final FunctionDescriptor CLOSE = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final FunctionDescriptor IOCTL = FunctionDescriptor.of(
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);

    private final Linker linker = Linker.nativeLinker();
    private final MethodHandle open = function("open", OPEN, 2);
    private @Nullable MethodHandle ioctl;

    private Libc() {}

    /** The C library; throws if this JVM may not call it. */
    static Libc open() throws ForeignCallException {
        try {
            return new Libc();
        } catch (IllegalCallerException denied) {
            throw ForeignCallException.denied(denied);
        } catch (UnsupportedOperationException | NoSuchElementException none) {
            throw ForeignCallException.impossible(none);
        }
    }

    /**
     * A function of the library; its handle takes {@link #state} before the arguments.
     *
     * @param fixed number of declared arguments; those after them are variadic
     */
    private MethodHandle function(String name, FunctionDescriptor descriptor, int fixed) {
        Linker.Option state = Linker.Option.captureCallState("errno");
        MemorySegment symbol = linker.defaultLookup().findOrThrow(name);
        return fixed == descriptor.argumentLayouts().size()
                ? linker.downcallHandle(symbol, descriptor, state)
                : linker.downcallHandle(symbol, descriptor, state, Linker.Option.firstVariadicArg(fixed));
    }

    /** Memory for the {@code errno} of a call. */
    static MemorySegment state(Arena arena) {
        return arena.allocate(STATE);
    }

    /** The exception for a failed call. */
    static ForeignCallException failure(String what, MemorySegment state) {
        return new ForeignCallException(what + ": errno " + errno(state));
    }

    /** The {@code errno} of a call. */
    static int errno(MemorySegment state) {
        return state.get(ValueLayout.JAVA_INT, STATE.byteOffset(MemoryLayout.PathElement.groupElement("errno")));
    }

    /** The error to throw for what a handle threw; a downcall throws no checked exception. */
    static Error impossible(Throwable thrown) {
        if (thrown instanceof RuntimeException failure) {
            throw failure;
        }
        return thrown instanceof Error error
                ? error
                : new AssertionError("a downcall throws no checked exception", thrown);
    }

    /** Opens a file for reading. */
    Descriptor openForReading(String path) throws ForeignCallException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(path);
            MemorySegment state = state(arena);
            return descriptor(checked("open " + path, open(name, state), state));
        }
    }

    private int open(MemorySegment name, MemorySegment state) {
        try {
            return (int) open.invokeExact(state, name, O_RDONLY_CLOEXEC);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private MethodHandle ioctlFunction() {
        MethodHandle made = ioctl;
        if (made == null) {
            made = function("ioctl", IOCTL, 2);
            ioctl = made;
        }
        return made;
    }

    private static int checked(String what, int result, MemorySegment state) throws ForeignCallException {
        if (result < 0) {
            throw failure(what, state);
        }
        return result;
    }

    /** A system call without a library function, with a command and a structure; its result if not negative. */
    long syscall(String what, long number, long command, MemorySegment structure) throws ForeignCallException {
        MethodHandle syscall = function("syscall", SYSCALL, 1);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = state(arena);
            long result = (long) syscall.invokeExact(state, number, command, structure, structure.byteSize());
            if (result < 0) {
                throw failure(what, state);
            }
            return result;
        } catch (ForeignCallException failed) {
            throw failed;
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    /** A descriptor that closes an open file. */
    Descriptor descriptor(int number) {
        return new Descriptor(number);
    }

    /** An open file. */
    final class Descriptor implements AutoCloseable {
        private final int number;

        private Descriptor(int number) {
            this.number = number;
        }

        /** Its number. */
        int number() {
            return number;
        }

        /** ioctl(2); its result if that is not negative. */
        int ioctl(String what, long request, long argument) throws ForeignCallException {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment state = state(arena);
                return checked(what, ioctl(request, argument, state), state);
            }
        }

        private int ioctl(long request, long argument, MemorySegment state) {
            MethodHandle function = ioctlFunction();
            try {
                return (int) function.invokeExact(state, number, request, argument);
            } catch (Throwable thrown) {
                throw impossible(thrown);
            }
        }

        @Override
        public void close() {
            MethodHandle close = function("close", CLOSE, 1);
            try (Arena arena = Arena.ofConfined()) {
                int ignored = (int) close.invokeExact(state(arena), number);
            } catch (Throwable thrown) {
                throw impossible(thrown);
            }
        }
    }
}
