package io.vircaps.bench.compare;

import io.vircaps.bench.CpuSample;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * {@code virConnectBaselineCPU} of the installed libvirt, run by its mock driver: in this process, without a
 * wire or its limit, or in a daemon, which takes 256 documents at most. Closed by who opened it; of one thread.
 */
@SuppressWarnings("restricted") // the script that starts this allows it
final class LibvirtCpus implements AutoCloseable {
    /** In this process. */
    static final String IN_PROCESS = "test:///default";

    private static final String LIBRARY = "libvirt.so.0";
    private static final long LONGEST_RESULT = 1 << 20;

    private final MethodHandle baseline;
    private final MethodHandle free;
    private final MethodHandle close;
    private final MemorySegment connection;
    private final Arena arena;

    private LibvirtCpus(SymbolLookup library, MemorySegment connection, Arena arena) {
        Linker linker = Linker.nativeLinker();
        this.baseline = linker.downcallHandle(
                library.findOrThrow("virConnectBaselineCPU"),
                FunctionDescriptor.of(
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT));
        this.free = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("free"), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        this.close = linker.downcallHandle(
                library.findOrThrow("virConnectClose"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        this.connection = connection;
        this.arena = arena;
    }

    /** Opens a connection; empty if the library is not installed or does not open this URI. */
    static Optional<LibvirtCpus> open(String uri) {
        SymbolLookup library;
        try {
            library = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
        } catch (IllegalArgumentException absent) {
            return Optional.empty();
        }
        MethodHandle open = Linker.nativeLinker()
                .downcallHandle(
                        library.findOrThrow("virConnectOpen"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        Arena arena = Arena.ofAuto();
        MemorySegment name = arena.allocateFrom(uri);
        MemorySegment connection = call(() -> (MemorySegment) open.invokeExact(name));
        if (connection.equals(MemorySegment.NULL)) {
            return Optional.empty();
        }
        return Optional.of(new LibvirtCpus(library, connection, arena));
    }

    /** As many documents, in native memory that lives as long as this object. */
    MemorySegment prepare(CpuSample sample, int count) {
        List<MemorySegment> texts = sample.documents().stream()
                .map(document -> arena.allocateFrom(new String(document, StandardCharsets.UTF_8)))
                .toList();
        MemorySegment pointers = arena.allocate(ValueLayout.ADDRESS, count);
        for (int i = 0; i < count; i++) {
            pointers.setAtIndex(ValueLayout.ADDRESS, i, texts.get(i % texts.size()));
        }
        return pointers;
    }

    /** The result. */
    String baseline(MemorySegment prepared, int count) {
        MemorySegment result = call(() -> (MemorySegment) baseline.invokeExact(connection, prepared, count, 0));
        if (result.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("libvirt finds no baseline");
        }
        String text = result.reinterpret(LONGEST_RESULT).getString(0);
        call(() -> {
            free.invokeExact(result);
            return result;
        });
        return text;
    }

    @Override
    public void close() {
        call(() -> {
            int others = (int) close.invokeExact(connection);
            return MemorySegment.ofAddress(others);
        });
    }

    /** A call through a method handle, which may throw anything as far as the compiler knows. */
    private interface Call {
        MemorySegment make() throws Throwable;
    }

    private static MemorySegment call(Call call) {
        try {
            return call.make();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError("a downcall throws no checked exception", impossible);
        }
    }
}
