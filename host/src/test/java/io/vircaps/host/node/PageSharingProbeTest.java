package io.vircaps.host.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.PageSharing.Figure;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageSharingProbeTest {
    private static final String KSM = "sys/kernel/mm/ksm/";

    @Test
    void readsTheFiguresTheKernelHas() {
        KernelFiles files = KernelFiles.of(Map.of(
                KSM + "full_scans", "18446744073709551615\n",
                KSM + "pages_to_scan", "4294967295\n",
                KSM + "run", "1\n"));
        PageSharing sharing = PageSharingProbe.of(files);
        assertThat(sharing.figures())
                .containsExactly(Map.entry(Figure.PAGES_TO_SCAN, 4_294_967_295L), Map.entry(Figure.FULL_SCANS, -1L));
    }

    @Test
    void isEmptyWithoutKsm() {
        assertThat(PageSharingProbe.of(KernelFiles.of(Map.of())).figures()).isEmpty();
    }

    @Test
    void namesTheFileThatHoldsNoNumber() {
        KernelFiles files = KernelFiles.of(Map.of(KSM + "pages_to_scan", "4294967296\n"));
        assertThatThrownBy(() -> PageSharingProbe.of(files))
                .isInstanceOf(KernelTextException.class)
                .hasMessageContaining(KSM + "pages_to_scan");
    }
}
