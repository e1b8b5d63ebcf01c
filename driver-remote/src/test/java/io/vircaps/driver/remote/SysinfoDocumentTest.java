package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import org.junit.jupiter.api.Test;

class SysinfoDocumentTest {
    @Test
    void readsBlocksAndSkipsUnknownOnes() {
        Sysinfo sysinfo = SysinfoDocument.read("<sysinfo type='smbios'><bios><entry name='vendor'>A</entry></bios>"
                + "<future><entry name='x'>B</entry></future>"
                + "<oemStrings><entry>C</entry></oemStrings></sysinfo>");
        assertThat(sysinfo.blocks()).extracting(block -> block.part().element()).containsExactly("bios", "oemStrings");
        assertThat(sysinfo.blocks().get(0).entries())
                .extracting(SysinfoBlock.Entry::value)
                .containsExactly("A");
        assertThat(sysinfo.blocks().get(0).entries().get(0).name()).contains("vendor");
        assertThat(sysinfo.blocks().get(1).entries().get(0).name()).isEmpty();
    }
}
