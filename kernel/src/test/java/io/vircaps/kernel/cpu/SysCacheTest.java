package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SysCacheTest {
    private static final String INDEX = "sys/devices/system/cpu/cpu0/cache/index3";

    private static SysCache cache(Map<String, String> contents) {
        Map<String, String> files = new HashMap<>();
        contents.forEach((name, content) -> files.put(INDEX + "/" + name, content));
        return new SysCache(KernelFiles.of(files), INDEX);
    }

    @Test
    void readsEachFile() {
        SysCache cache = cache(Map.of(
                "level", "3\n",
                "id", "4294967295\n",
                "type", "Unified\n",
                "size", "32768K\n",
                "shared_cpu_list", "0-3\n"));

        assertThat(cache.path()).isEqualTo(INDEX);
        assertThat(cache.level()).isEqualTo(3);
        assertThat(cache.id()).hasValue(4294967295L);
        assertThat(cache.type()).contains(new KernelText(INDEX + "/type", "Unified\n"));
        assertThat(cache.size()).contains(MemorySize.ofBytes(32L << 20));
        assertThat(cache.sharedCpus()).contains(CpuSet.of(0, 1, 2, 3));
    }

    @Test
    void allButTheLevelMayBeMissing() {
        SysCache cache = cache(Map.of("level", "1\n"));

        assertThat(cache.id()).isEmpty();
        assertThat(cache.type()).isEmpty();
        assertThat(cache.size()).isEmpty();
        assertThat(cache.sharedCpus()).isEmpty();
        assertThatThrownBy(() -> cache(Map.of("id", "0\n")).level())
                .isInstanceOf(KernelFileException.class)
                .hasMessage(INDEX + "/level: missing: expected a cache level, found 'no file'");
    }

    @Test
    void namesFileExpectedAndFound() {
        SysCache cache = cache(Map.of(
                "level", "2147483648\n",
                "id", "-1\n",
                "size", "8 MB\n",
                "shared_cpu_list", "\n"));

        assertThatThrownBy(cache::level)
                .isInstanceOf(KernelTextException.class)
                .hasMessage(INDEX + "/level: malformed: expected a cache level, found '2147483648'");
        assertThatThrownBy(cache::id).hasMessageStartingWith(INDEX + "/id: malformed");
        assertThatThrownBy(cache::size)
                .hasMessage(INDEX + "/size: malformed: expected a number and K, M, G, T, P or E, found '8 MB'");
        assertThatThrownBy(cache::sharedCpus)
                .hasMessage(INDEX + "/shared_cpu_list: malformed: expected CPU numbers such as 0-3,7, found ''");
    }
}
