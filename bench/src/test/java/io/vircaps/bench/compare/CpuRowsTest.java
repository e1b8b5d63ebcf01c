package io.vircaps.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.bench.CpuSample;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuRowsTest {
    private static final CpuSample SAMPLE = CpuSample.madeUp().getFirst();

    @Test
    void aFleetOfTheSameCpusHasTheBaselineOfThese() {
        CpuRows rows = CpuRows.alone(true);

        assertThat(rows.baseline(SAMPLE, 5))
                .startsWith("<cpu mode='custom' match='exact'>\n")
                .isEqualTo(rows.baseline(SAMPLE, 500));
    }

    @Test
    void libvirtFindsTheSameBaseline() {
        Optional<LibvirtCpus> found = LibvirtCpus.open(LibvirtCpus.IN_PROCESS);
        Assumptions.assumeTrue(found.isPresent(), "skipped: no libvirt.so.0");
        try (LibvirtCpus libvirt = found.get()) {
            MemorySegment prepared = libvirt.prepare(SAMPLE, 300);

            assertThat(libvirt.baseline(prepared, 300))
                    .isEqualTo(CpuRows.alone(true).baseline(SAMPLE, 300));
        }
    }

    @Test
    void namesTheDocumentsOfADirectory(@TempDir Path directory) throws IOException {
        byte[] document = SAMPLE.document(0);
        for (String name : List.of("Xeon-Gold-6148", "Core-i7-8700", "Xeon-E7-8890-v3", "Xeon-E3-1225-v5")) {
            Files.write(directory.resolve("x86_64-cpuid-" + name + "-host.xml"), document);
        }
        assertThatThrownBy(() -> CpuSample.of(directory)).isInstanceOf(NoSuchFileException.class);
        for (String name : List.of("Xeon-E5-2630-v3", "Atom-P5362")) {
            Files.write(directory.resolve("x86_64-cpuid-" + name + "-host.xml"), document);
        }

        assertThat(CpuSample.of(directory))
                .extracting(sample -> sample.documents().size())
                .containsExactly(5, 1);
        assertThat(CpuSample.of(directory).getLast().name()).startsWith("Atom-P5362, 0.8 KB");
    }
}
