package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.xml.error.InvalidDocumentException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {
    static Stream<Arguments> foreign() {
        return Stream.of(
                Arguments.of("unknown or repeated element", Documents.host("<surprise/>")),
                Arguments.of(
                        "unknown or repeated element",
                        "<capabilities><host><cpu/></host><host><cpu/></host></capabilities>"),
                Arguments.of("unknown or repeated element", Documents.cpu("<arch>a</arch><arch>b</arch>")),
                Arguments.of(
                        "/capabilities/host/iommu/@why: unknown attribute",
                        Documents.host("<iommu support='no' why=''/>")),
                Arguments.of("unknown attribute", Documents.cpu("<arch bits='64'>x</arch>")),
                Arguments.of("unknown name space", "<capabilities xmlns='urn:x'/>"),
                Arguments.of("text where none belongs", Documents.host("stray")),
                Arguments.of("no text", Documents.cpu("<arch> </arch>")),
                Arguments.of("no name", Documents.arch("<machine/><domain type='x'/>")),
                Arguments.of("no element domain", Documents.arch("")),
                Arguments.of(
                        "unknown feature",
                        Documents.arch("<domain type='x'/>")
                                .replace("</guest>", "<features><warp/></features></guest>")),
                Arguments.of("no attribute unit", Documents.cpu("<pages size='4'/>")),
                Arguments.of("unit KB", Documents.cpu("<pages unit='KB' size='4'/>")),
                Arguments.of("leading zeros", Documents.cpu("<pages unit='KiB' size='04'/>")),
                Arguments.of("leading zeros", Documents.arch("").replace(">64<", ">064<")),
                Arguments.of(
                        "num is not the number of cells",
                        Documents.host("<topology><cells num='1'></cells></topology>")),
                Arguments.of("num is not the number of CPUs", Documents.cell("<cpus num='2'><cpu id='0'/></cpus>")),
                Arguments.of("num is not the number of CPUs", Documents.cell("<cpus/>")),
                Arguments.of(
                        "no feature",
                        Documents.host("<memory_bandwidth><monitor maxMonitors='1'/></memory_bandwidth>")));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void refusesWhatLibvirtNeverWrites(String what, String document) {
        assertThat(CapabilitiesXml.read(document, Strictness.LIBERAL)).isNotNull();
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> CapabilitiesXml.read(document, Strictness.STRICT))
                .withMessageContaining(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qemu-0.2.1",
                "qemu-0.3.3",
                "qemu-0.7.0",
                "qemu-10.1.0",
                "qemu-9.0.0",
                "storage-9.0.0",
                "xen-1.2.11"
            })
    void acceptsWhatLibvirtWrites(String name) {
        String document = Documents.named(name);
        assertThat(CapabilitiesXml.read(document, Strictness.STRICT)).isEqualTo(CapabilitiesXml.read(document));
    }
}
