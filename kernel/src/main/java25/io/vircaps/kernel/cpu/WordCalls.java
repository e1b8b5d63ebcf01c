package io.vircaps.kernel.cpu;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.NoSuchElementException;

/**
 * Calls of functions with up to six words, integers or pointers. On x86_64 (System V calling convention) and on the
 * other architectures of Linux they need one form only (ADR 0012): a surplus argument is in a register that the
 * function does not read.
 */
@SuppressWarnings("restricted") // the purpose of this class; the command allows it in its manifest
final class WordCalls {
    private static final FunctionDescriptor SIX_WORDS = FunctionDescriptor.of(
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG);

    private final Linker linker = Linker.nativeLinker();
    private final MethodHandle call = linker.downcallHandle(SIX_WORDS, Linker.Option.captureCallState("errno"));

    private WordCalls() {}

    /** The calls; throws if this JVM may not make them. */
    static WordCalls open() throws ForeignCallException {
        try {
            return new WordCalls();
        } catch (IllegalCallerException denied) {
            throw ForeignCallException.denied(denied);
        } catch (UnsupportedOperationException none) {
            throw ForeignCallException.impossible(none);
        }
    }

    /** A function of the C library. */
    MemorySegment function(String name) throws ForeignCallException {
        try {
            return linker.defaultLookup().findOrThrow(name);
        } catch (NoSuchElementException none) {
            throw ForeignCallException.impossible(none);
        }
    }

    /**
     * Calls a function.
     *
     * @param state memory for its {@code errno}
     */
    long call(MemorySegment function, MemorySegment state, long... words) {
        long[] six = Arrays.copyOf(words, 6);
        try {
            return (long) call.invokeExact(function, state, six[0], six[1], six[2], six[3], six[4], six[5]);
        } catch (Throwable thrown) {
            throw Libc.impossible(thrown);
        }
    }
}
