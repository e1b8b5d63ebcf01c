package io.vircaps.kernel.numa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.kernel.numa.MemorySideCacheFiles.Indexing;
import io.vircaps.kernel.numa.MemorySideCacheFiles.WritePolicy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySideCacheFilesTest {
    private static final String INDEX = "sys/devices/system/node/node0/memory_side_cache/index1";

    private static MemorySideCacheFiles read(Map<String, String> changes) {
        Map<String, String> contents = new HashMap<>(Map.of(
                INDEX + "/size", "131072\n",
                INDEX + "/line_size", "64\n",
                INDEX + "/indexing", "0\n",
                INDEX + "/write_policy", "1\n"));
        changes.forEach((name, content) -> contents.put(INDEX + "/" + name, content));
        return MemorySideCacheFiles.read(KernelFiles.of(contents), INDEX, 1);
    }

    @Test
    void readsEachFile() {
        assertThat(read(Map.of()))
                .isEqualTo(new MemorySideCacheFiles(1, 131072, 64, Indexing.DIRECT_MAP, WritePolicy.WRITE_THROUGH));
    }

    @Test
    void readsAnySizeBelow8Exbibytes() {
        assertThat(read(Map.of("size", "0\n")).size()).isZero();
        assertThat(read(Map.of("size", "9223372036854775807\n")).size()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"0, DIRECT_MAP, WRITE_BACK", "1, INDEXED, WRITE_THROUGH", "2, OTHER, OTHER"})
    void readsChoicesInTheKernelsOrder(String number, Indexing indexing, WritePolicy policy) {
        MemorySideCacheFiles cache = read(Map.of("indexing", number + "\n", "write_policy", number + "\n"));

        assertThat(cache.indexing()).isEqualTo(indexing);
        assertThat(cache.writePolicy()).isEqualTo(policy);
    }

    @ParameterizedTest
    @CsvSource({
        "indexing, 3, a number below 3",
        "write_policy, 3, a number below 3",
        "size, 9223372036854775808, a size below 8 EiB",
        "line_size, 64K, a decimal number from 0 to 4294967295"
    })
    void namesFileExpectedAndFound(String name, String content, String expected) {
        assertThatThrownBy(() -> read(Map.of(name, content + "\n")))
                .isInstanceOf(KernelTextException.class)
                .hasMessage(INDEX + "/" + name + ": malformed: expected " + expected + ", found '" + content + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size", "line_size", "indexing", "write_policy"})
    void needsEachFile(String name) {
        Map<String, String> contents = new HashMap<>(Map.of(
                INDEX + "/size",
                "1",
                INDEX + "/line_size",
                "1",
                INDEX + "/indexing",
                "0",
                INDEX + "/write_policy",
                "0"));
        contents.remove(INDEX + "/" + name);

        assertThatThrownBy(() -> MemorySideCacheFiles.read(KernelFiles.of(contents), INDEX, 1))
                .isInstanceOf(KernelFileException.class)
                .hasMessage(INDEX + "/" + name + ": missing: expected a number, found 'no file'");
    }
}
