package io.vircaps.cpu.dump.form;

import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpReader;
import io.vircaps.cpu.dump.DumpText;
import java.util.List;
import java.util.Optional;

/** The forms of register dumps, and {@code /proc/cpuinfo}. If a line is of two forms, the first is used. */
@SuppressWarnings("ImmutableEnumChecker") // readers are immutable
public enum DumpForm implements DumpReader {
    /** The program cpuid, with {@code -r}, of all CPUs or with {@code -1} of one. */
    CPUID_TOOL("cpuid -r", new RegisterReader(new CpuidToolLines())),
    /** The raw form of libcpuid. */
    LIBCPUID("libcpuid", new RegisterReader(new LibcpuidLines())),
    /** The text files of InstLatX64, which AIDA64 writes. */
    INSTLATX64("InstLatX64", new RegisterReader(new AidaLines(true))),
    /** The registers in a report of AIDA64. */
    AIDA64("AIDA64", new RegisterReader(new AidaLines(false))),
    /** The CPUID definition of Intel's Software Development Emulator. */
    SDE("Intel SDE", new RegisterReader(new ArrowLines(false))),
    /** The file {@code cpuid.txt}, as {@code vircaps gather} writes it. */
    HOST_DIRECTORY("vircaps gather", new RegisterReader(new ArrowLines(true))),
    /** The kernel's file. */
    PROC_CPUINFO("/proc/cpuinfo", new CpuinfoReader());

    private final String form;
    private final FormReader reader;

    DumpForm(String form, FormReader reader) {
        this.form = form;
        this.reader = reader;
    }

    /** All forms. */
    public static List<DumpReader> all() {
        return List.of(values());
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public boolean recognizes(String line) {
        return reader.recognizes(line);
    }

    @Override
    public CpuDump read(DumpText text) {
        return reader.read(text, this);
    }

    /** Another form with such lines. */
    Optional<DumpForm> another(String line) {
        for (DumpForm other : values()) {
            if (other != this && other.recognizes(line)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
