package io.vircaps.cpu.map.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.map.ArmMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmMapXmlTest {
    @Test
    void readsVendorsFeaturesAndModels() {
        ArmMap map = ArmMapXml.read(Elements.of("""
                <vendor name='ARM' value='0x41'/>
                <feature name='sve'/>
                <model name='a'><vendor name='ARM'/><pvr value='0xd0c'/></model>
                <model name='b'><pvr value='0x0af'/></model>
                """));

        assertThat(map)
                .isEqualTo(new ArmMap(
                        List.of(new ArmMap.Vendor("ARM", 0x41)),
                        List.of("sve"),
                        List.of(
                                new ArmMap.Model("a", Optional.of("ARM"), 0xd0c),
                                new ArmMap.Model("b", Optional.empty(), 0xaf))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<model name='a'/>", "<vendor name='a'/>", "<other name='a'/>", "<feature/>"})
    void refusesMalformedElements(String text) {
        assertThatThrownBy(() -> ArmMapXml.read(Elements.of(text))).isInstanceOf(CpuMapException.class);
    }
}
