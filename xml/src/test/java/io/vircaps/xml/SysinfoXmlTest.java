package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SysinfoXmlTest {
    @Test
    void writesABlockAPart() {
        Sysinfo sysinfo = new Sysinfo(List.of(
                new SysinfoBlock(
                        SysinfoPart.BIOS,
                        List.of(
                                new SysinfoBlock.Entry(Optional.of("vendor"), "a<b"),
                                new SysinfoBlock.Entry(Optional.of("version"), "c"))),
                new SysinfoBlock(SysinfoPart.OEM_STRINGS, List.of(new SysinfoBlock.Entry(Optional.empty(), "d"))),
                new SysinfoBlock(SysinfoPart.MEMORY_DEVICE, List.of())));
        assertThat(SysinfoXml.write(sysinfo)).isEqualTo("""
                <sysinfo type='smbios'>
                  <bios>
                    <entry name='vendor'>a&lt;b</entry>
                    <entry name='version'>c</entry>
                  </bios>
                  <oemStrings>
                    <entry>d</entry>
                  </oemStrings>
                  <memory_device>
                  </memory_device>
                </sysinfo>
                """);
        assertThat(SysinfoXml.write(new Sysinfo(List.of()))).isEqualTo("<sysinfo type='smbios'/>\n");
    }

    @Test
    void readsWhatItWrites() {
        Sysinfo sysinfo = new Sysinfo(List.of(
                new SysinfoBlock(
                        SysinfoPart.BIOS, List.of(new SysinfoBlock.Entry(Optional.of("vendor"), " a<b & \"c\" "))),
                new SysinfoBlock(SysinfoPart.OEM_STRINGS, List.of(new SysinfoBlock.Entry(Optional.empty(), "d"))),
                new SysinfoBlock(SysinfoPart.MEMORY_DEVICE, List.of())));

        assertThat(SysinfoXml.read(SysinfoXml.write(sysinfo))).isEqualTo(sysinfo);
    }

    @Test
    void skipsUnknownParts() {
        Sysinfo sysinfo =
                SysinfoXml.read("<sysinfo type='smbios' age='9'><bios><entry name='vendor'>A</entry><x/></bios>"
                        + "<future><entry name='x'>B</entry></future></sysinfo>");

        assertThat(sysinfo.blocks())
                .containsExactly(new SysinfoBlock(
                        SysinfoPart.BIOS, List.of(new SysinfoBlock.Entry(Optional.of("vendor"), "A"))));
    }

    @Test
    void refusesAnotherDocument() {
        assertThatThrownBy(() -> SysinfoXml.read("<capabilities/>"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("expected a document <sysinfo>, found '<capabilities>'");
    }
}
