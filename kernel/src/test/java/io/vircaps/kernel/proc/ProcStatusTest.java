package io.vircaps.kernel.proc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.HostUser;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcStatusTest {
    private static KernelFiles status(String text) {
        return KernelFiles.of(Map.of("proc/self/status", text));
    }

    @Test
    void readsEffectiveIdsAndGroups() {
        KernelFiles files =
                status("Name:\tjava\nUid:\t1000\t1001\t1002\t1003\nGid:\t100\t101\t102\t103\nGroups:\t27 108 \n");

        assertThat(ProcStatus.self(files).user()).isEqualTo(new HostUser(1001, 101, List.of(27L, 108L)));
    }

    @Test
    void readsAUserWithoutGroups() {
        assertThat(ProcStatus.self(status("Uid:\t0\t0\t0\t0\nGid:\t0\t0\t0\t0\nGroups:\t \n"))
                        .user())
                .isEqualTo(HostUser.ROOT);
    }

    @Test
    void refusesAFileWithoutIds() {
        assertThatThrownBy(() -> ProcStatus.self(status("Name:\tjava\n")))
                .hasMessage("proc/self/status: malformed: expected four numbers behind Uid:, found 'Name:\tjava'");
        assertThatThrownBy(() -> ProcStatus.self(KernelFiles.of(Map.of()))).isInstanceOf(KernelFileException.class);
    }
}
