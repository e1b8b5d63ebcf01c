package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KernelFilesTest {
    private final KernelFiles files = KernelFiles.of(Map.of("usr/bin/qemu", "12345", "proc/odd", ""));
    private final KernelFiles refusing = RefusedFiles.of(files, Map.of("usr", "permission denied"));

    @Test
    void readIsTheTextOfAllBytes() {
        assertThat(files.read("usr/bin/qemu")).contains(new KernelText("usr/bin/qemu", "12345"));
        assertThat(files.read("usr/bin/none")).isEmpty();
    }

    @Test
    void identityAndOwnerAreThoseOfTheStatus() {
        FileStatus status = files.status("usr/bin/qemu").orElseThrow();

        assertThat(files.identity("usr/bin/qemu")).contains(status.identity());
        assertThat(files.owner("usr/bin/qemu")).contains(new FileOwner(0, 0644));
        assertThat(files.identity("usr/bin/none")).isEmpty();
        assertThat(files.owner("usr/bin/none")).isEmpty();
    }

    @Test
    void whatHasAnExecutableBitIsExecutable() {
        assertThat(files.executable("usr/bin")).isTrue();
        assertThat(files.executable("usr/bin/qemu")).isFalse();
        assertThat(files.executable("usr/bin/none")).isFalse();
    }

    @Test
    void whatIsBehindARefusedDirectoryIsNotExecutable() {
        assertThatThrownBy(() -> refusing.status("usr/bin")).isInstanceOf(KernelFileException.class);
        assertThat(refusing.executable("usr/bin")).isFalse();
    }

    @Test
    void liveFilesAreThoseOfThisMachine() {
        assertThat(KernelFiles.live().status("").orElseThrow().isDirectory()).isTrue();
    }
}
