package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.xml.error.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuCheckTest {
    private static int check(String document) {
        return CpuXml.check(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpu/>",
                "<cpu mode='host-model' check='partial'><model fallback='allow' vendor_id='KVM KVM KVM ' /></cpu>",
                "<cpu match='exact'><feature policy='require' name='sse4.1'/><model>x</model></cpu>",
                "<cpu><numa><cell id='0' cpus='0-3,^2' memory='512' unit='MiB'><distances><sibling id='0' value='10'/>"
                        + "</distances></cell></numa></cpu>",
                "<cpu><arch>x86_64</arch><features><vmx/></features><model>x</model><feature name='vmx'/>"
                        + "<pages unit='KiB' size='4'/></cpu>",
                "<cpu><arch>x86_64</arch><signature family='6' model='0' stepping='0'/><topology sockets='1' cores='1'"
                        + " threads='1'/><counter name='tsc' frequency='1' scaling='no'/></cpu>",
                "<domain><cpu mode='maximum' migratable='off'><cache level='3' mode='emulate'/></cpu></domain>"
            })
    void letsPassWhatTheSchemaAllows(String document) {
        assertThat(check(document)).isEqualTo(1);
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
                "<cpu><feature policy='require' name='a b'/></cpu>|attribute name has a value",
                "<cpu><numa/></cpu>|numa: element cell is missing",
                "<cpu><topology sockets='0' cores='1' threads='1'/></cpu>|attribute sockets has a value",
                "<cpu><arch>abacus</arch></cpu>|arch: its text is not allowed: abacus",
                "<cpu><arch>x86_64</arch><feature name='sse4.1'/></cpu>|feature: attribute name has a value",
                "<cpu><arch>x86_64</arch><pages size='4294967296'/></cpu>|pages: attribute size has a value",
                "<cpu><numa><cell memory='1'><distances><sibling id='0' value='9'/></distances></cell></numa></cpu>|"
                        + "attribute value has a value"
            })
    void saysWhatTheSchemaDoesNotAllow(String document, String fault) {
        assertThatThrownBy(() -> check(document))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void looksAtTheFirstCpuOnly() {
        assertThat(check("<cpu/><cpu colour='red'/>")).isEqualTo(2);
        assertThat(check(
                        "<domainCapabilities><cpu><mode name='host-model' supported='yes'><model>x</model></mode></cpu>"
                                + "</domainCapabilities>"))
                .isEqualTo(1);
        assertThat(check("<network/>")).isZero();
    }
}
