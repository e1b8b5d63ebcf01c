package io.vircaps.xml.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml.LocatedCpu;
import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlPosition;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuContainerXmlTest {
    private static final CpuReadingTerms EITHER = new CpuReadingTerms(CpuForm.EITHER, Optional.empty());

    private static InputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    /** The paths of the CPUs of a file. */
    private static List<String> places(String file) {
        List<String> places = new ArrayList<>();
        int count = CpuContainerXml.read(
                bytes(file), EITHER, found -> places.add(found.position().path()));
        assertThat(places).hasSize(count);
        return places;
    }

    private static GuestCpu model(String name) {
        return GuestCpu.exact(GuestCpu.Named.model(name), List.of());
    }

    @Test
    void findsCpusInFourPlaces() {
        assertThat(
                        places(
                                "<cpu/><cpu/><domain><cpu/></domain><capabilities><host><cpu/></host></capabilities>"
                                        + "<domainCapabilities><cpu><mode name='host-model' supported='yes'/></cpu></domainCapabilities>"))
                .containsExactly(
                        "/cpu", "/cpu[2]", "/domain/cpu", "/capabilities/host/cpu", "/domainCapabilities/cpu/mode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<other><cpu/></other>",
                "<x:cpu xmlns:x='urn:x'/>",
                "<domain><other><cpu/></other></domain>",
                "<domain xmlns:x='urn:x'><x:cpu/></domain>",
                "<capabilities><cpu/></capabilities>",
                "<capabilities><guest><cpu/></guest></capabilities>",
                "<domainCapabilities><mode name='host-model' supported='yes'/></domainCapabilities>",
                "<domainCapabilities><a><mode name='host-model' supported='yes'/></a></domainCapabilities>",
                "<domainCapabilities><cpu><mode name='host-model' supported='no'/></cpu></domainCapabilities>",
                "<domainCapabilities><cpu><mode name='custom' supported='yes'/></cpu></domainCapabilities>",
                "<domainCapabilities><cpu><mode supported='yes'/></cpu></domainCapabilities>",
                "<domainCapabilities><cpu><mode name='host-model'/></cpu></domainCapabilities>",
                "<domainCapabilities><cpu><model name='host-model' supported='yes'/></cpu></domainCapabilities>"
            })
    void findsNoCpuElsewhere(String file) {
        assertThat(places(file)).isEmpty();
        assertThat(CpuContainerXml.first(bytes(file), EITHER)).isEmpty();
        assertThat(CpuContainerXml.check(bytes(file))).isZero();
    }

    @Test
    void readsOnBehindWhatItSkips() {
        assertThat(places(
                        "<domain><a><b/></a><cpu><c/></cpu><d/><cpu/></domain><capabilities><a/><host><b/><cpu/></host>"
                                + "</capabilities><cpu/><domainCapabilities><a/><cpu><mode name='custom' supported='yes'><b/></mode>"
                                + "<mode name='host-model' supported='yes'/></cpu></domainCapabilities><cpu/>"))
                .containsExactly(
                        "/domain/cpu",
                        "/domain/cpu[2]",
                        "/capabilities/host/cpu",
                        "/cpu",
                        "/domainCapabilities/cpu/mode[2]",
                        "/cpu[2]");
    }

    @Test
    void readsTheModelOfAModeWithoutItsAttributes() {
        String file = "<domainCapabilities><cpu><mode name='host-model' supported='yes' match='bogus'>"
                + "<model fallback='forbid'>EPYC</model></mode></cpu></domainCapabilities>";
        GuestCpu.Named named =
                new GuestCpu.Named(Optional.of("EPYC"), CpuFallback.FORBID, Optional.empty(), Optional.empty());
        assertThat(CpuContainerXml.first(bytes(file), EITHER))
                .contains(new LocatedCpu(
                        GuestCpu.exact(named, List.of()), new XmlPosition(1, 26, "/domainCapabilities/cpu/mode")));
        assertThat(CpuContainerXml.check(bytes(file))).isEqualTo(1);
    }

    @Test
    void readsTheFirstCpuAndSkipsTheOthers() {
        String file = "\n<cpu><model>a</model></cpu><cpu mode='bogus'/>";
        assertThat(CpuContainerXml.first(bytes(file), EITHER))
                .contains(new LocatedCpu(model("a"), new XmlPosition(2, 1, "/cpu")));
        assertThatThrownBy(() -> places(file)).hasMessageStartingWith("line 2, column 28, /cpu[2]/@mode: wrong value");
    }

    @Test
    void checksTheFirstCpuAlone() {
        assertThat(CpuContainerXml.check(bytes("<cpu/><cpu colour='red'><cpu/></cpu>")))
                .isEqualTo(2);
        assertThatThrownBy(() -> CpuContainerXml.check(bytes("<domain>\n <cpu colour='red'/></domain>")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("line 2, column 2, /domain/cpu: not what libvirt's schema allows: attribute colour is not"
                        + " allowed");
    }

    @Test
    void readsToTheEndOfTheFile() {
        assertThatThrownBy(() -> places("<cpu/></cpu>"))
                .isInstanceOf(IllFormedXmlException.class)
                .hasMessage("line 1, column 13, /: an end tag without a start tag");
    }
}
