package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MapFilesTest extends KernelFilesContract {
    @Override
    protected KernelFiles holding(Map<String, String> contents) {
        return KernelFiles.of(contents);
    }

    @Test
    void stopsDotDotAtTheRoot() {
        assertThat(KernelFiles.of(Map.of("etc/name", "x")).read("../../etc/name"))
                .isPresent();
    }

    @Test
    void listsTheRoot() {
        assertThat(KernelFiles.of(Map.of("etc/name", "", "sys/x", "")).list("", ""))
                .containsExactly("etc", "sys");
    }
}
