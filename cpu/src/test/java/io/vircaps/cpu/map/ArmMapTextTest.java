package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmMapTextTest {
    private static final String TEXT = """
            vendor ARM 0x41
            features sve sm4
            model "ThunderX2 99xx"
              vendor ARM
              part 0x0af
            model other
              part 0xd0c
            """;

    private static ArmMap read(String text) {
        return ArmMapText.read(MapBlock.parse(text, "f"));
    }

    @Test
    void readsVendorsFeaturesAndModels() {
        assertThat(read(TEXT))
                .isEqualTo(new ArmMap(
                        List.of(new ArmMap.Vendor("ARM", 0x41)),
                        List.of("sve", "sm4"),
                        List.of(
                                new ArmMap.Model("ThunderX2 99xx", Optional.of("ARM"), 0xaf),
                                new ArmMap.Model("other", Optional.empty(), 0xd0c))));
    }

    @Test
    void writesWhatItReads() {
        StringBuilder out = new StringBuilder();
        ArmMapText.write(out, read(TEXT));

        assertThat(out).hasToString(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendor ARM", "model m", "model m\n  part", "model m\n  pvr 1", "modle m"})
    void refusesMalformedLines(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(CpuMapException.class);
    }
}
