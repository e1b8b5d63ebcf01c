package io.vircaps.xml.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.xml.token.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuStructureTest {
    private static Optional<String> fault(String cpu) {
        InputStream bytes = new ByteArrayInputStream(cpu.getBytes(StandardCharsets.UTF_8));
        return new CpuStructure().fault(new XmlReader(bytes, "UTF-8", false).tree());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpu/>",
                "<cpu mode='host-model' check='partial'><model fallback='allow' vendor_id='KVM KVM KVM ' /></cpu>",
                "<cpu mode='maximum' migratable='off'><cache level='3' mode='emulate'/></cpu>",
                "<cpu match='exact'><feature policy='require' name='sse4.1'/><model>x</model></cpu>",
                "<cpu><numa><cell id='0' cpus='0-3,^2' memory='512' unit='MiB'><distances><sibling id='0' value='10'/>"
                        + "</distances></cell></numa></cpu>",
                "<cpu><arch>x86_64</arch><features><vmx/></features><model>x</model><feature name='vmx'/>"
                        + "<pages unit='KiB' size='4'/></cpu>",
                "<cpu><arch>x86_64</arch><signature family='6' model='0' stepping='0'/><topology sockets='1' cores='1'"
                        + " threads='1'/><counter name='tsc' frequency='1' scaling='no'/></cpu>"
            })
    void hasNothingAgainstWhatTheSchemaAllows(String cpu) {
        assertThat(fault(cpu)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<cpu><who/></cpu>|element who is not allowed",
                "<cpu colour='red'/>|attribute colour is not allowed",
                "<cpu mode='best'/>|attribute mode has a value that is not allowed: best",
                "<cpu>text</cpu>|its text is not allowed: text",
                "<cpu><model>a</model><model>b</model></cpu>|element model stands there twice",
                "<cpu><feature name='a'/></cpu>|feature: attribute policy is missing",
                "<cpu><feature policy='require' name='a b'/></cpu>|feature: attribute name has a value that is not"
                        + " allowed: a b",
                "<cpu><numa/></cpu>|numa: element cell is missing",
                "<cpu><topology sockets='0' cores='1' threads='1'/></cpu>|topology: attribute sockets has a value that"
                        + " is not allowed: 0",
                "<cpu><numa><cell memory='1'><distances><sibling id='0' value='9'/></distances></cell></numa></cpu>|"
                        + "sibling: attribute value has a value that is not allowed: 9"
            })
    void namesWhatTheSchemaDoesNotAllowInAGuestsCpu(String cpu, String fault) {
        assertThat(fault(cpu)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<cpu><arch>abacus</arch></cpu>|arch: its text is not allowed: abacus",
                "<cpu><arch>x86_64</arch><feature name='sse4.1'/></cpu>|feature: attribute name has a value that is"
                        + " not allowed: sse4.1",
                "<cpu><arch>x86_64</arch><pages size='4294967296'/></cpu>|pages: attribute size has a value that is"
                        + " not allowed: 4294967296"
            })
    void namesWhatTheSchemaDoesNotAllowInAHostsCpu(String cpu, String fault) {
        assertThat(fault(cpu)).contains(fault);
    }
}
