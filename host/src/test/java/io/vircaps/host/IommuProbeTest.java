package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IommuProbeTest {
    private static final String GROUPS = "sys/kernel/iommu_groups";

    @Test
    void isInUseWhereThereIsAGroup() {
        assertThat(IommuProbe.probe(KernelFiles.of(Map.of(GROUPS + "/0/type", "DMA\n"))))
                .isEqualTo(Probed.of(true));
    }

    @Test
    void isNotInUseWithoutGroups() {
        assertThat(IommuProbe.probe(KernelFiles.of(Map.of())))
                .isEqualTo(Probed.of(false, Note.of(HostReason.IOMMU_NOT_IN_USE, GROUPS, "no groups")));
    }

    @Test
    void notesThatGroupsCannotBeListed() {
        HostSource host = HostSource.of(Map.of(), Map.of("refused." + GROUPS, "permission denied"));

        assertThat(IommuProbe.probe(host.files()))
                .isEqualTo(Probed.of(false, Note.of(HostReason.IOMMU_NOT_IN_USE, GROUPS, "permission denied")));
    }
}
