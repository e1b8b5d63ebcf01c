package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RefusedFilesTest {
    private static final Map<String, String> FACTS =
            Map.of("refused.sys", "permission denied", "refused.proc/odd", "Input/output error");

    private final KernelFiles files = HostSource.of(
                    Map.of("sys/a/b", "1", "proc/odd", "2", "proc/even", "3", "system", "4"), FACTS)
            .files();

    @Test
    void refusesContentOfAnExistingFile() {
        assertThatThrownBy(() -> files.read("proc/odd"))
                .hasMessage("proc/odd: cannot be read: Input/output error")
                .asInstanceOf(InstanceOfAssertFactories.type(KernelFileException.class))
                .matches(failure -> !failure.isDenied());
        assertThatThrownBy(() -> files.head("proc/odd", 1)).isInstanceOf(KernelFileException.class);
        assertThat(files.exists("proc/odd")).isTrue();
        assertThat(files.status("proc/odd")).isPresent();
        assertThat(files.link("proc/odd")).isEmpty();
    }

    @Test
    void refusesEverythingBelowARefusedDirectory() {
        assertThatThrownBy(() -> files.read("sys/a/b"))
                .hasMessage("sys/a/b: permission denied")
                .asInstanceOf(InstanceOfAssertFactories.type(KernelFileException.class))
                .matches(KernelFileException::isDenied);
        assertThatThrownBy(() -> files.list("sys", "")).isInstanceOf(KernelFileException.class);
        assertThatThrownBy(() -> files.status("sys/a")).isInstanceOf(KernelFileException.class);
        assertThatThrownBy(() -> files.link("sys/a")).isInstanceOf(KernelFileException.class);
        assertThat(files.exists("sys/a")).isFalse();
        assertThat(files.exists("sys")).isTrue();
    }

    @Test
    void readsOtherFiles() {
        assertThat(files.read("proc/even")).isPresent();
        assertThat(files.read("system")).isPresent();
        assertThat(files.list("proc", "")).containsExactly("even", "odd");
    }
}
