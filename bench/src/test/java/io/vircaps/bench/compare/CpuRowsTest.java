package io.vircaps.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.bench.CpuDocuments;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CpuRowsTest {
    private static final List<byte[]> DOCUMENTS = CpuDocuments.ofSize(CpuDocuments.SMALL);

    @Test
    void aFleetOfTheSameCpusHasTheBaselineOfThese() {
        CpuRows rows = new CpuRows(true);

        assertThat(rows.baseline(DOCUMENTS, 5))
                .startsWith("<cpu mode='custom' match='exact'>\n")
                .isEqualTo(rows.baseline(DOCUMENTS, 500));
    }

    @Test
    void libvirtFindsTheSameBaseline() {
        Optional<LibvirtCpus> libvirt = LibvirtCpus.find();
        Assumptions.assumeTrue(libvirt.isPresent(), "skipped: no libvirt.so.0");
        MemorySegment prepared = libvirt.get().prepare(DOCUMENTS, 300);

        assertThat(libvirt.get().baseline(prepared, 300)).isEqualTo(new CpuRows(true).baseline(DOCUMENTS, 300));
    }
}
