package io.vircaps.bench.compare;

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

/** {@code virConnectBaselineCPU} of the installed libvirt's mock driver: in this process, without a wire or its limit. */
@SuppressWarnings("restricted") // the script that starts this allows it
final class LibvirtCpus {
    private static final String LIBRARY = "libvirt.so.0";
    private static final long LONGEST_ANSWER = 1 << 20;

    private final MethodHandle baseline;
    private final MethodHandle free;
    private final MemorySegment connection;

    private LibvirtCpus(MethodHandle baseline, MethodHandle free, MemorySegment connection) {
        this.baseline = baseline;
        this.free = free;
        this.connection = connection;
    }

    /** The library; empty where it is not installed. */
    static Optional<LibvirtCpus> find() {
        SymbolLookup library;
        try {
            library = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
        } catch (IllegalArgumentException absent) {
            return Optional.empty();
        }
        Linker linker = Linker.nativeLinker();
        MethodHandle open = linker.downcallHandle(
                library.findOrThrow("virConnectOpen"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        MethodHandle baseline = linker.downcallHandle(
                library.findOrThrow("virConnectBaselineCPU"),
                FunctionDescriptor.of(
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT));
        MethodHandle free = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("free"), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        MemorySegment uri = Arena.global().allocateFrom("test:///default");
        MemorySegment connection = call(() -> (MemorySegment) open.invokeExact(uri));
        return Optional.of(new LibvirtCpus(baseline, free, connection));
    }

    /** Documents where the library reads them, each as often as it takes to have so many. */
    MemorySegment prepare(List<byte[]> documents, int count) {
        Arena arena = Arena.global();
        List<MemorySegment> texts = documents.stream()
                .map(document -> arena.allocateFrom(new String(document, StandardCharsets.UTF_8)))
                .toList();
        MemorySegment pointers = arena.allocate(ValueLayout.ADDRESS, count);
        for (int i = 0; i < count; i++) {
            pointers.setAtIndex(ValueLayout.ADDRESS, i, texts.get(i % texts.size()));
        }
        return pointers;
    }

    /** The answer. */
    String baseline(MemorySegment prepared, int count) {
        MemorySegment answer = call(() -> (MemorySegment) baseline.invokeExact(connection, prepared, count, 0));
        if (answer.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("libvirt finds no baseline");
        }
        String text = answer.reinterpret(LONGEST_ANSWER).getString(0);
        call(() -> {
            free.invokeExact(answer);
            return answer;
        });
        return text;
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
