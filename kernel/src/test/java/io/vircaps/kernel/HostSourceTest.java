package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.observed.KernelFilesRecorder;
import io.vircaps.model.FactObserver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostSourceTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void readsFilesBelowRootAndFactsOfHostText() throws IOException {
        Trees.write(directory, Map.of("host.txt", "arch = ppc64le\n", "root/etc/machine-id", "abc\n"));

        HostSource host = HostSource.directory(directory);

        assertThat(host.files().read("etc/machine-id").orElseThrow().line()).isEqualTo("abc");
        assertThat(host.facts().machine()).isEqualTo("ppc64le");
        assertThat(host.directory()).contains(directory);
        assertThat(host.isLive()).isFalse();
        assertThat(host.observer()).isSameAs(FactObserver.NONE);
    }

    @Test
    void isTheLiveMachineWithoutADirectory() throws IOException {
        Trees.write(directory, Map.of("host.txt", ""));

        assertThat(HostSource.directoryOrLive(Optional.empty()).isLive()).isTrue();
        assertThat(HostSource.live().directory()).isEmpty();
        assertThat(HostSource.live().files()).isSameAs(KernelFiles.live());
        assertThat(HostSource.directoryOrLive(Optional.of(directory)).isLive()).isFalse();
    }

    @Test
    void refusesADirectoryThatIsNone() {
        assertThatThrownBy(() -> HostSource.directory(directory.resolve("nowhere")))
                .isInstanceOf(HostFactsException.class)
                .hasMessageEndingWith("no host directory: expected a directory with host.txt, found 'no directory'");
    }

    @Test
    void refusesTheFilesThatWereRefusedWhereItWasRecorded() {
        HostSource host = HostSource.of(Map.of("a", "1", "b", "2"), Map.of("refused.a", "permission denied"));

        assertThatThrownBy(() -> host.files().read("a")).isInstanceOf(KernelFileException.class);
        assertThat(host.files().read("b")).isPresent();
        assertThat(host.isLive()).isFalse();
        assertThat(host.directory()).isEmpty();
    }

    @Test
    void keepsItsFactsBehindOtherFiles() {
        HostSource host = HostSource.of(Map.of("a", "1"), Map.of("arch", "s390x"));
        KernelFilesRecorder recorder = new KernelFilesRecorder(host.files());

        HostSource recorded = host.files(recorder);
        recorded.files().read("a");

        assertThat(recorder.contents()).containsExactly("a");
        assertThat(recorded.facts().machine()).isEqualTo("s390x");
    }
}
