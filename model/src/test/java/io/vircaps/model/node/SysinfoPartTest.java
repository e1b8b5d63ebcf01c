package io.vircaps.model.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SysinfoPartTest {
    @Test
    void namesTheElementsInDocumentOrder() {
        assertThat(Arrays.stream(SysinfoPart.values()).map(SysinfoPart::element))
                .containsExactly("bios", "system", "baseBoard", "chassis", "processor", "memory_device", "oemStrings");
    }
}
