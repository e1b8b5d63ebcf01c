package io.vircaps.cpu.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.xml.error.XmlException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuDataXmlTest {
    @Test
    void readsHexadecimalAndDecimalAndLeavesZerosOut() {
        X86Data data = CpuDataXml.read("""
                <!-- a processor -->
                <cpudata arch='x86'>
                  <alias name='x'/>
                  <cpuid eax_in='0x80000001' edx='0xffffffff'/>
                  <cpuid eax_in='7' ecx_in='0x01' eax='16'/>
                  <cpuid eax_in='0x2' ebx='0'/>
                  <msr index='0x10a' edx='0x00000001' eax='0x00000002'/>
                </cpudata>
                """);

        assertThat(data)
                .isEqualTo(new X86Data(
                        List.of(new CpuidLeaf(7, 1, 16, 0, 0, 0), new CpuidLeaf(0x80000001, 0, 0, 0, 0, -1)),
                        List.of(new Msr(0x10a, 0x1_0000_0002L))));
    }

    @Test
    void writesAsLibvirtDoes() {
        String document = """
                <cpudata arch='x86'>
                  <cpuid eax_in='0x00000007' ecx_in='0x00000001' eax='0x00000010' ebx='0x00000000' ecx='0x00000000' edx='0x00000000'/>
                  <msr index='0x10a' eax='0x00000002' edx='0x00000001'/>
                </cpudata>
                """;

        assertThat(CpuDataXml.write(CpuDataXml.read(document))).isEqualTo(document);
        assertThat(CpuDataXml.write(X86Data.EMPTY)).isEqualTo("<cpudata arch='x86'>\n</cpudata>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpu/>",
                "<cpudata/>",
                "<cpudata arch='arm'/>",
                "<cpudata arch='x86'><cpuid eax='1'/></cpudata>",
                "<cpudata arch='x86'><cpuid eax_in='0x1ffffffff'/></cpudata>",
                "<cpudata arch='x86'><cpuid eax_in='one'/></cpudata>",
                "<cpudata arch='x86'><msr index='1' eax='1'/></cpudata>",
                "<cpudata arch='x86'>"
            })
    void refusesWhatAreNoRegisters(String document) {
        assertThatThrownBy(() -> CpuDataXml.read(document)).isInstanceOf(XmlException.class);
    }
}
