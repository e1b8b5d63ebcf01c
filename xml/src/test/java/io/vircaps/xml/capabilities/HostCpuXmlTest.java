package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.HostCpu;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostCpuXmlTest {
    private static final Codec<HostCpu> CPU = new Codec<>(HostCpuXml::read, HostCpuXml::write);

    private static final String NEWEST = """
            <cpu>
              <arch>x86_64</arch>
              <features>
                <svm/>
                <pae/>
              </features>
              <model>EPYC</model>
              <pages unit='KiB' size='4'/>
              <pages unit='KiB' size='2048'/>
            </cpu>
            """;

    @Test
    void readsEveryPart() {
        assertThat(CPU.read(NEWEST))
                .isEqualTo(new HostCpu(
                        Optional.of(Arch.X86_64),
                        List.of("svm", "pae"),
                        CpuDefinition.builder().model("EPYC").build(),
                        List.of(MemorySize.ofKibibytes(4), MemorySize.ofKibibytes(2048)),
                        Extras.NONE));
        assertThat(CPU.read("<cpu/>")).isEqualTo(HostCpuXml.UNKNOWN);
    }

    @Test
    void writesWhatItRead() {
        assertThat(CPU.rewritten(NEWEST, "1.2.6")).isEqualTo(NEWEST);
        assertThat(CPU.rewritten(NEWEST, "1.2.5")).isEqualTo(NEWEST.replaceAll(".*<pages.*\n", ""));
        assertThat(CPU.rewritten("<cpu/>", "0.2.1")).isEqualTo("<cpu>\n</cpu>\n");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <cpu kind='big'>
                  <arch level='3'>x86_64</arch>
                  <features more='yes'>
                    <svm nested='yes'>
                      <x/>
                    </svm>
                  </features>
                  <between/>
                  <pages unit='KiB' size='4' free='7'>
                    <y/>
                  </pages>
                </cpu>
                """;
        assertThat(CPU.rewritten(element, Codec.NEWEST)).isEqualTo(element);
        assertThat(CPU.rewritten("<cpu><features more='yes'/></cpu>", Codec.NEWEST))
                .contains("  <features more='yes'/>\n");
    }

    @Test
    void namesThePlaceOfWhatIsWrong() {
        assertThat(CPU.refusal("<cpu><pages unit='KiB' size='4'/><pages unit='KiB'/></cpu>"))
                .isEqualTo("line 2, column 34, /x/cpu/pages[2]: no attribute size");
    }

    @Test
    void refusesIfStrictWhatNoReleaseWrites() {
        assertThat(CPU.strictRefusal("<cpu a='b'/>")).endsWith("/x/cpu/@a: unknown attribute");
        assertThat(CPU.strictRefusal("<cpu><arch/></cpu>")).endsWith("/x/cpu/arch: no text");
        assertThat(CPU.strictRefusal("<cpu><features a='b'/></cpu>")).endsWith("/x/cpu/features/@a: unknown attribute");
        assertThat(CPU.strictRefusal("<cpu><features><svm a='b'/></features></cpu>"))
                .endsWith("/x/cpu/features/svm/@a: unknown attribute");
        assertThat(CPU.strictRefusal("<cpu><features><sse/></features></cpu>"))
                .isEqualTo("line 2, column 16, /x/cpu/features/sse: unknown feature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pae", "nonpae", "vmx", "svm"})
    void readsEveryTraitOfTheSchemaIfStrict(String trait) {
        assertThat(CPU.readStrictly("<cpu><features><" + trait + "/></features></cpu>")
                        .features())
                .containsExactly(trait);
    }
}
