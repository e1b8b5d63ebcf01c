package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.data.RegisterBit.Half;
import io.vircaps.cpu.data.RegisterBit.Register;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class X86MapTextTest {
    private static final String TEXT = """
            vendor Intel GenuineIntel
            feature fpu 0x1:edx.0
            feature f7 0x1:edx.7 0x7:eax.1
              not-migratable
              alias linux f_7
            model base
              decode host
            """;

    private static X86Map read(String text) {
        return X86MapText.read(MapBlock.parse(text, "f"));
    }

    @Test
    void readsVendorsFeaturesAndModels() {
        X86Map map = read(TEXT);
        RegisterBit seven = new RegisterBit(new Register(false, 1, 0, Half.EDX), 7);
        RegisterBit other = new RegisterBit(new Register(false, 7, 0, Half.EAX), 1);

        assertThat(map.vendors()).containsExactly(new X86Vendor("Intel", "GenuineIntel"));
        assertThat(map.features().get(0).migratable()).isTrue();
        assertThat(map.features().get(1))
                .isEqualTo(new X86Feature(
                        "f7", false, List.of(seven, other), List.of(new X86Feature.Alias("linux", "f_7"))));
        assertThat(map.models()).extracting(X86Model::name).containsExactly("base");
    }

    @Test
    void writesWhatItReads() {
        StringBuilder out = new StringBuilder();
        X86MapText.write(out, read(TEXT));

        assertThat(out).hasToString(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendor Intel", "feature", "feature f 0x1", "feature f 0x1:edx.0\n  alias x", "modle x"})
    void refusesMalformedLines(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(CpuMapException.class);
    }
}
