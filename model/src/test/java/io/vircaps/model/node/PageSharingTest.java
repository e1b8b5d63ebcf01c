package io.vircaps.model.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.node.PageSharing.Figure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSharingTest {
    @Test
    void ordersItsFiguresAsLibvirtDoes() {
        PageSharing sharing = new PageSharing(
                Map.of(Figure.MERGE_ACROSS_NODES, 1L, Figure.PAGES_TO_SCAN, 100L, Figure.FULL_SCANS, 7L));

        assertThat(sharing.figures())
                .containsExactly(
                        Map.entry(Figure.PAGES_TO_SCAN, 100L),
                        Map.entry(Figure.FULL_SCANS, 7L),
                        Map.entry(Figure.MERGE_ACROSS_NODES, 1L));
    }

    @Test
    void cannotBeChanged() {
        PageSharing sharing = new PageSharing(Map.of());

        assertThatThrownBy(() -> sharing.figures().put(Figure.FULL_SCANS, 1L))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PAGES_TO_SCAN, pages_to_scan, true",
        "SLEEP_MILLISECS, sleep_millisecs, true",
        "PAGES_SHARED, pages_shared, false",
        "PAGES_SHARING, pages_sharing, false",
        "PAGES_UNSHARED, pages_unshared, false",
        "PAGES_VOLATILE, pages_volatile, false",
        "FULL_SCANS, full_scans, false",
        "MERGE_ACROSS_NODES, merge_across_nodes, true"
    })
    void namesEachFigureAsKernelAndLibvirtDo(Figure figure, String kernelName, boolean narrow) {
        assertThat(figure.kernelName()).isEqualTo(kernelName);
        assertThat(figure.libvirtName()).isEqualTo("shm_" + kernelName);
        assertThat(figure.isNarrow()).isEqualTo(narrow);
    }
}
