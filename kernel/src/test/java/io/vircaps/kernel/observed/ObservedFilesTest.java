package io.vircaps.kernel.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.FileOwner;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.FactObserver;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservedFilesTest {
    private final Map<String, String> results = new LinkedHashMap<>();
    private final FactObserver observer = new FactObserver() {
        @Override
        public void observed(String query, String result) {
            results.put(query, result);
        }

        @Override
        public void unrepeatable(String what) {
            throw new AssertionError(what);
        }

        @Override
        public void complete() {
            throw new AssertionError("not ours to call");
        }
    };

    private final KernelFiles files = new ObservedFiles(
            HostSource.of(
                            Map.of(
                                    "etc/a",
                                    "123456789",
                                    "proc/meminfo",
                                    "MemTotal: 5 kB\nMemFree: 1 kB\n",
                                    "run/x",
                                    ""),
                            Map.of("refused.etc/b", "permission denied"))
                    .files(),
            observer);

    @Test
    void observesLengthAndSumOfContent() {
        assertThat(files.read("etc/a").orElseThrow().text()).isEqualTo("123456789");
        assertThat(files.read("etc/none")).isEmpty();

        assertThat(results).containsExactly(Map.entry("cetc/a", "9 cbf43926"), Map.entry("cetc/none", "-"));
    }

    @Test
    void givesStableContentAlone() {
        assertThat(files.read("proc/meminfo").orElseThrow().text()).isEqualTo("MemTotal: 5 kB\n");
        assertThat(files.head("proc/meminfo", 99).orElseThrow().text()).isEqualTo("MemTotal: 5 kB\n");

        assertThat(results).containsEntry("hproc/meminfo 99", "MemTotal: 5 kB\n");
    }

    @Test
    void observesWhatElseIsRead() {
        assertThat(files.head("etc/a", 3).orElseThrow().text()).isEqualTo("123");
        assertThat(files.list("", "")).containsExactly("etc", "proc", "run");
        assertThat(files.status("etc/a")).isPresent();
        assertThat(files.owner("etc/a")).contains(new FileOwner(0, 0644));
        assertThat(files.exists("etc/a")).isTrue();
        assertThat(files.executable("etc")).isTrue();
        assertThat(files.link("etc/a")).isEmpty();

        assertThat(results)
                .containsExactly(
                        Map.entry("hetc/a 3", "123"),
                        Map.entry("l ", "etc/proc/run"),
                        Map.entry("setc/a", "0 0"),
                        Map.entry("oetc/a", "0 420"),
                        Map.entry("eetc/a", "+"),
                        Map.entry("xetc", "+"),
                        Map.entry("ketc/a", "-"));
    }

    @Test
    void observesAbsence() {
        files.head("none", 1);
        files.status("none");
        files.owner("none");
        files.exists("none");
        files.executable("none");

        assertThat(results)
                .containsExactly(
                        Map.entry("hnone 1", "-"),
                        Map.entry("snone", "-"),
                        Map.entry("onone", "-"),
                        Map.entry("enone", "-"),
                        Map.entry("xnone", "-"));
    }

    @Test
    void identityBelowRunHasNoTime() {
        assertThat(files.identity("run/x")).contains("0 0");
        assertThat(files.identity("etc/a")).contains("0 0");

        assertThat(results).containsExactly(Map.entry("srun/x", "0"), Map.entry("setc/a", "0 0"));
    }

    @Test
    void observesRefusals() {
        assertThatThrownBy(() -> files.read("etc/b")).isInstanceOf(KernelFileException.class);
        assertThatThrownBy(() -> files.head("etc/b", 1)).isInstanceOf(KernelFileException.class);
        assertThatThrownBy(() -> files.list("etc/b", "")).isInstanceOf(KernelFileException.class);

        assertThat(results)
                .containsExactly(
                        Map.entry("cetc/b", "!etc/b: permission denied"),
                        Map.entry("hetc/b 1", "!etc/b: permission denied"),
                        Map.entry("letc/b ", "!etc/b: permission denied"));
    }
}
