package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Dom0FlagsTest {
    @Test
    void areThoseOfTheKernelThatADocumentNames() {
        assertThat(Dom0Flags.features(KernelFiles.of(Map.of("proc/cpuinfo", "flags\t\t: fpu pae nx\n"))))
                .isEqualTo(Probed.of(List.of("pae")));
    }

    @Test
    void areNotedWhereTheFileCannotBeRead() {
        assertThat(Dom0Flags.features(KernelFiles.of(Map.of())))
                .isEqualTo(Probed.of(List.of(), Note.of(XenReason.XEN_FLAGS_UNKNOWN, "/proc/cpuinfo", "no file")));
        KernelFiles refused = HostSource.of(Map.of(), Map.of("refused.proc/cpuinfo", "permission denied"))
                .files();
        assertThat(Dom0Flags.features(refused).notes())
                .extracting(Note::reason, Note::detail)
                .containsExactly(tuple(XenReason.XEN_FLAGS_UNKNOWN, "permission denied"));
    }
}
