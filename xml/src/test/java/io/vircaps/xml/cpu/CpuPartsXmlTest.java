package io.vircaps.xml.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.cpu.CpuCache;
import io.vircaps.model.cpu.CpuCache.CpuCacheMode;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.token.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuPartsXmlTest {
    private static final String ALL = """
            <microcode version='4294967295'/><signature family='6' model='85' stepping='7'/>
            <counter name='other' frequency='1'/><counter name='tsc' frequency='9' scaling='yes'/>
            <topology sockets='1' dies='2' clusters='3' cores='4' threads='5'/>
            <maxphysaddr mode='emulate' bits='46'/>
            """;

    private final CpuFaults faults = new CpuFaults(CpuForm.EITHER);

    private CpuPartsXml read(String children) {
        String document = "<cpu>" + children + "</cpu>";
        XmlReader in =
                new XmlReader(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "UTF-8", false);
        CpuPartsXml parts = new CpuPartsXml(faults);
        while (in.nextChild()) {
            parts.readOrSkip(in, in.name(), !in.nameIfFirst().isEmpty());
        }
        return parts;
    }

    private CpuDefinition definition(String children) {
        return read(children).definition(Optional.empty(), Optional.empty(), List.of());
    }

    private GuestCpu.Hardware hardware(String children) {
        return read(children).hardware();
    }

    @Test
    void readsTheDefinitionOfAHost() {
        assertThat(read(ALL).definition(Optional.of("a"), Optional.of("b"), List.of("c", "d")))
                .isEqualTo(CpuDefinition.builder()
                        .model("a")
                        .vendor("b")
                        .microcode(4294967295L)
                        .signature(new CpuSignature(6, 85, 7, Extras.NONE))
                        .counter(new CpuCounter("tsc", new Frequency(9), Optional.of(true), Extras.NONE))
                        .topology(new CpuTopology(1, OptionalInt.of(2), OptionalInt.of(3), 4, 5, Extras.NONE))
                        .maxPhysAddr(new MaxPhysAddr("emulate", OptionalInt.of(46), Extras.NONE))
                        .features(List.of("c", "d"))
                        .build());
        assertThat(definition("")).isEqualTo(CpuDefinition.NONE);
        assertThat(definition("<microcode/>")).isEqualTo(CpuDefinition.NONE);
        assertThat(definition("<microcode version='0'/>")).isEqualTo(CpuDefinition.NONE);
    }

    @Test
    void readsTheHardwareOfAGuest() {
        assertThat(hardware("<topology sockets='1' cores='4' threads='5'/><cache level='3' mode='passthrough'/>"
                        + "<maxphysaddr mode='passthrough'/>"))
                .isEqualTo(new GuestCpu.Hardware(
                        Optional.of(new CpuTopology(1, OptionalInt.of(1), OptionalInt.of(1), 4, 5, Extras.NONE)),
                        Optional.of(new CpuCache(OptionalInt.of(3), CpuCacheMode.PASSTHROUGH)),
                        Optional.of(new MaxPhysAddr("passthrough", OptionalInt.empty(), Extras.NONE))));
        assertThat(hardware("<cache level='1' mode='disable'/>").cache())
                .contains(new CpuCache(OptionalInt.of(1), CpuCacheMode.DISABLE));
        assertThat(hardware("<cache mode='emulate'/>").cache())
                .contains(new CpuCache(OptionalInt.empty(), CpuCacheMode.EMULATE));
        assertThat(hardware("")).isEqualTo(GuestCpu.Hardware.UNSPECIFIED);
    }

    @Test
    void readsAttributesInAnyOrder() {
        assertThat(definition("<counter scaling='no' frequency='9' name='tsc'/><maxphysaddr bits='46' mode='emulate'/>"
                        + "<topology clusters='3' dies='2' threads='5' cores='4' sockets='1'/>"))
                .isEqualTo(definition(
                        ALL.replaceAll("<(microcode|signature)[^>]*>", "").replace("'yes'", "'no'")));
        assertThat(hardware("<topology dies='2' clusters='3' sockets='1' cores='4' threads='5'/>"))
                .isEqualTo(hardware("<topology sockets='1' dies='2' clusters='3' cores='4' threads='5'/>"));
    }

    @Test
    void readsTheFirstOfEachName() {
        String first = "<microcode version='1'/><signature family='1' model='1' stepping='1'/>"
                + "<counter name='tsc' frequency='1'/><topology sockets='1' cores='1' threads='1'/>"
                + "<maxphysaddr mode='emulate' bits='1'/>";
        assertThat(definition(first + ALL + "<microcode version='x'/>")).isEqualTo(definition(first));
    }

    @Test
    void skipsWhatLibvirtDoesNotKnow() {
        assertThat(definition(
                                "<new><maxphysaddr mode='x'/></new><counter/><maxphysaddr mode='emulate'><a/></maxphysaddr>")
                        .maxPhysAddr())
                .contains(new MaxPhysAddr("emulate", OptionalInt.empty(), Extras.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <topology cores='1' threads='1'/>|topology: no attribute sockets
                    <topology sockets='1' threads='1'/>|topology: no attribute cores
                    <topology sockets='1' cores='1'/>|topology: no attribute threads
                    <topology sockets='0' cores='1' threads='1'/>|topology/@sockets: wrong value: expected a number above 0, found '0'
                    <topology sockets='1' dies='0' cores='1' threads='1'/>|topology/@dies: wrong value: expected a number above 0, found '0'
                    <topology sockets='1' clusters='0' cores='1' threads='1'/>|topology/@clusters: wrong value: expected a number above 0, found '0'
                    <topology sockets='1' cores='0' threads='1'/>|topology/@cores: wrong value: expected a number above 0, found '0'
                    <topology sockets='1' cores='1' threads='0'/>|topology/@threads: wrong value: expected a number above 0, found '0'
                    <cache/>|cache: no attribute mode
                    <cache mode='on'/>|cache/@mode: wrong value: expected emulate, passthrough or disable, found 'on'
                    <cache level='0' mode='emulate'/>|cache/@level: wrong value: expected a level from 1 to 3, found '0'
                    <cache level='4' mode='emulate'/>|cache/@level: wrong value: expected a level from 1 to 3, found '4'
                    <maxphysaddr/>|maxphysaddr: no attribute mode
                    <maxphysaddr mode='on'/>|maxphysaddr/@mode: wrong value: expected emulate or passthrough, found 'on'
                    <maxphysaddr mode='emulate' bits='x'/>|maxphysaddr/@bits: wrong value: expected a number from 0 to 2147483647, found 'x'
                    """)
    void namesThePlaceOfWhatIsWrong(String part, String message) {
        assertThatThrownBy(() -> read(part))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("line 1, column 6, /cpu/" + message);
    }

    @Test
    void refusesASecondCache() {
        assertThatThrownBy(() -> read("<cache mode='emulate'/><cache mode='emulate'/>"))
                .hasMessage("line 1, column 29, /cpu/cache[2]: wrong value: expected one cache, found 'another one'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <microcode version='4294967296'/>|microcode/@version: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    <signature family='0' model='0' stepping='0'/>|signature/@family: wrong value: expected a number above 0, found '0'
                    <signature family='1' stepping='0'/>|signature: no attribute model
                    <signature family='1' model='0'/>|signature: no attribute stepping
                    <counter name='tsc'/>|counter: no attribute frequency
                    <counter name='tsc' frequency='1' scaling='on'/>|counter/@scaling: wrong value: expected yes or no, found 'on'
                    """)
    void countsWhatIsWrongInAHostsPartsAgainstAHostAlone(String part, String message) {
        read(part);
        assertThatNoException().isThrownBy(faults::throwOfGuest);
        assertThatThrownBy(faults::throwOfHost).hasMessage("line 1, column 6, /cpu/" + message);
    }
}
