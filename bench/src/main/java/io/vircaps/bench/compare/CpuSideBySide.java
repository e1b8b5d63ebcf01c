package io.vircaps.bench.compare;

import io.vircaps.bench.CpuSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Prints what baselines of real hosts' CPUs take us and the installed libvirt. Started by {@code bench/cpus}.
 *
 * <p>Arguments: the directory of documents, then optionally {@code --quick}, and {@code --wire} with the URI of the
 * mock driver behind a daemon.
 */
public final class CpuSideBySide {
    private CpuSideBySide() {}

    /** Measures and prints. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> given = List.of(args);
        boolean quick = given.contains("--quick");
        List<CpuSample> samples = CpuSample.of(Path.of(given.getFirst()));
        int wire = given.indexOf("--wire");
        List<Row> rows = wire < 0 ? rows(quick, samples) : rows(quick, samples, given.get(wire + 1));
        System.out.println(SideBySide.HEAD);
        rows.forEach(row -> System.out.println(row.line()));
    }

    /** Beside libvirt in this process, where it is installed. */
    static List<Row> rows(boolean quick, List<CpuSample> samples) throws IOException, InterruptedException {
        Optional<LibvirtCpus> found = LibvirtCpus.open(LibvirtCpus.IN_PROCESS);
        if (found.isEmpty()) {
            return CpuRows.alone(quick).rows(samples);
        }
        try (LibvirtCpus libvirt = found.get()) {
            return CpuRows.beside(quick, libvirt).rows(samples);
        }
    }

    private static List<Row> rows(boolean quick, List<CpuSample> samples, String wire)
            throws IOException, InterruptedException {
        try (LibvirtCpus libvirt = LibvirtCpus.open(LibvirtCpus.IN_PROCESS).orElseThrow();
                LibvirtCpus daemon = LibvirtCpus.open(wire).orElseThrow()) {
            return CpuRows.beside(quick, libvirt).and(daemon).rows(samples);
        }
    }
}
