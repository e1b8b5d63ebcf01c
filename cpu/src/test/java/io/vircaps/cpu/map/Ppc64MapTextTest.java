package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ppc64MapTextTest {
    private static final String TEXT = """
            vendor IBM
            model POWER8
              vendor IBM
              pvr 0x004b0000 0xffff0000
              pvr 0x004d0000 0xffff0000
            model unowned
              pvr 0x00010000 0xffffffff
            """;

    private static Ppc64Map read(String text) {
        return Ppc64MapText.read(MapBlock.parse(text, "f"));
    }

    @Test
    void readsVendorsAndModels() {
        assertThat(read(TEXT))
                .isEqualTo(new Ppc64Map(
                        List.of("IBM"),
                        List.of(
                                new Ppc64Map.Model(
                                        "POWER8",
                                        Optional.of("IBM"),
                                        List.of(
                                                new Ppc64Map.Version(0x004b0000, 0xffff0000),
                                                new Ppc64Map.Version(0x004d0000, 0xffff0000))),
                                new Ppc64Map.Model(
                                        "unowned", Optional.empty(), List.of(new Ppc64Map.Version(0x00010000, -1))))));
    }

    @Test
    void writesWhatItReads() {
        StringBuilder out = new StringBuilder();
        Ppc64MapText.write(out, read(TEXT));

        assertThat(out).hasToString(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendor", "model m\n  pvr 1", "model m\n  pvr x 1", "model m\n  part 1", "modle m"})
    void refusesMalformedLines(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(CpuMapException.class);
    }
}
