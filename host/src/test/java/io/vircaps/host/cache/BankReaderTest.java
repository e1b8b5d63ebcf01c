package io.vircaps.host.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankReaderTest {
    private static final String INDEX = "sys/devices/system/cpu/cpu0/cache/index3";

    private final Map<String, String> files = new HashMap<>(Map.of(
            INDEX + "/id", "7\n",
            INDEX + "/type", "Unified\n",
            INDEX + "/size", "32768K\n",
            INDEX + "/shared_cpu_list", "0-3\n"));

    private Optional<CacheBank> read() {
        return BankReader.read(new SysCpu(KernelFiles.of(files)).caches(0).get(0), 3);
    }

    @Test
    void readsIdTypeSizeAndCpus() {
        assertThat(read())
                .contains(new CacheBank(
                        7,
                        3,
                        CacheType.BOTH,
                        MemorySize.ofKibibytes(32768),
                        CpuSet.of(0, 1, 2, 3),
                        List.of(),
                        Extras.NONE));
    }

    @ParameterizedTest
    @CsvSource({"Unified, both", "Instruction, code", "Data, data"})
    void translatesTheType(String kernel, String type) {
        files.put(INDEX + "/type", kernel + "\n");

        assertThat(read().orElseThrow().type()).isEqualTo(new CacheType(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type", "size", "shared_cpu_list"})
    void hasNoBankWithoutOneOfItsFiles(String name) {
        files.remove(INDEX + "/" + name);

        assertThat(read()).isEmpty();
    }

    @Test
    void namesFileExpectedAndFound() {
        files.put(INDEX + "/type", "Victim\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(KernelTextException.class)
                .hasMessage(INDEX + "/type: malformed: expected Unified, Instruction or Data, found 'Victim'");

        files.put(INDEX + "/size", "8 MB\n");
        assertThatThrownBy(this::read)
                .hasMessage(INDEX + "/size: malformed: expected a number and K, M, G, T, P or E, found '8 MB'");
    }
}
