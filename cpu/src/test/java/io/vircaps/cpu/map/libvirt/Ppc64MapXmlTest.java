package io.vircaps.cpu.map.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.map.Ppc64Map;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ppc64MapXmlTest {
    @Test
    void readsVendorsAndModels() {
        Ppc64Map map = Ppc64MapXml.read(Elements.of("""
                <vendor name='IBM'/>
                <model name='POWER8'>
                  <vendor name='IBM'/>
                  <pvr value='0x004b0000' mask='0xffff0000'/>
                  <pvr value='0x004d0000' mask='0xffff0000'/>
                </model>
                """));

        assertThat(map)
                .isEqualTo(new Ppc64Map(
                        List.of("IBM"),
                        List.of(new Ppc64Map.Model(
                                "POWER8",
                                Optional.of("IBM"),
                                List.of(
                                        new Ppc64Map.Version(0x004b0000, 0xffff0000),
                                        new Ppc64Map.Version(0x004d0000, 0xffff0000))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<model name='a'><pvr value='1'/></model>", "<vendor/>", "<feature name='a'/>"})
    void refusesMalformedElements(String text) {
        assertThatThrownBy(() -> Ppc64MapXml.read(Elements.of(text))).isInstanceOf(CpuMapException.class);
    }
}
