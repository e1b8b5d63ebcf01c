package io.vircaps.kernel.observed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelFilesContract;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KernelFilesRecorderTest extends KernelFilesContract {
    @Override
    protected KernelFiles holding(Map<String, String> contents) {
        return new KernelFilesRecorder(KernelFiles.of(contents));
    }

    @Test
    void remembersWhatWasReadAndWhatWasLookedAt() {
        KernelFilesRecorder recorder =
                new KernelFilesRecorder(KernelFiles.of(Map.of("cpu/cpu0/id", "0", "cpu/cpu1/id", "1", "cpu/x", "")));

        recorder.read("cpu/cpu0/id");
        recorder.head("none", 10);
        recorder.list("cpu", "cpu");
        recorder.exists("dev/kvm");

        assertThat(recorder.contents()).containsExactly("cpu/cpu0/id", "none");
        assertThat(recorder.others()).containsExactly("cpu", "cpu/cpu0", "cpu/cpu1", "dev/kvm");
    }
}
