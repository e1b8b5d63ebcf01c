package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Kind;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values no record can hold are errors that name the place, however liberal the reader is. */
class WrongValueTest {
    private static final String BANK = "<bank id='0' level='3' type='both' size='1' unit='KiB' cpus='0'/>";

    static Stream<Arguments> wrong() {
        return Stream.of(
                in("/host/uuid", Documents.host("<uuid>00000000-0000-0000-0000-00000000000</uuid>")),
                in("/host/uuid", Documents.host("<uuid>1-2-3-4-5</uuid>")),
                in("/host/uuid", Documents.host("<uuid>g0000000-0000-0000-0000-000000000000</uuid>")),
                in("/host/iommu/@support", Documents.host("<iommu support='true'/>")),
                in("/host/cpu/microcode/@version", Documents.cpu("<microcode version='4294967296'/>")),
                in("/host/cpu/microcode/@version", Documents.cpu("<microcode version='-1'/>")),
                in("/host/cpu/microcode/@version", Documents.cpu("<microcode version=''/>")),
                in("/host/cpu/signature/@model", Documents.cpu("<signature family='6' model='x' stepping='0'/>")),
                in(
                        "/host/cpu/counter/@frequency",
                        Documents.cpu("<counter name='tsc' frequency='9223372036854775808'/>")),
                in("/host/cpu/counter/@scaling", Documents.cpu("<counter name='tsc' frequency='1' scaling='on'/>")),
                in(
                        "/host/cpu/topology/@cores",
                        Documents.cpu("<topology sockets='1' cores='2147483648' threads='1'/>")),
                in("/host/cpu/maxphysaddr/@bits", Documents.cpu("<maxphysaddr mode='emulate' bits='4 8'/>")),
                in("/host/cpu/pages[2]/@size", Documents.cpu("<pages size='4'/><pages size='4K'/>")),
                in("/host/cpu/pages/@unit", Documents.cpu("<pages unit='KKB' size='4'/>")),
                in("/host/cpu/pages", Documents.cpu("<pages unit='EiB' size='9'/>")),
                in("/cells/cell/memory", Documents.cell("<memory unit='KiB'>lots</memory>")),
                in("/cells/cell/memory", Documents.cell("<memory unit='KiB'>9007199254740992</memory>")),
                in("/cells/cell/pages", Documents.cell("<pages size='4'>18446744073709551616</pages>")),
                in("/cells/cell/pages", Documents.cell("<pages size='4'>+1</pages>")),
                in("/cells/cell/pages", Documents.cell("<pages size='4'/>")),
                in("/distances/sibling/@value", Documents.cell("<distances><sibling id='0' value='1e3'/></distances>")),
                in("/cpus/cpu/@siblings", cpu("socket_id='0' core_id='0' siblings='3-1'")),
                in("/cpus/cpu/@siblings", cpu("socket_id='0' core_id='0' siblings='0-4294967296'")),
                in("/cpus/cpu/@core_id", cpu("socket_id='0' core_id='--1' siblings='0'")),
                in(
                        "/cache/bank[2]/@size",
                        Documents.host("<cache>" + BANK + BANK.replace("'1'", "'8 MB'") + "</cache>")),
                in(
                        "/cache/bank/@id",
                        Documents.host("<cache>" + BANK.replace("'0' level", "'4294967296' level") + "</cache>")),
                in(
                        "/cache/bank",
                        Documents.host("<cache>" + BANK.replace("'1'", "'9223372036854775807'") + "</cache>")),
                in("/interconnects/bandwidth/@unit", interconnect("value='1' unit='MiB'")),
                in("/interconnects/bandwidth/@value", interconnect("value='-1' unit='KiB'")),
                in("/capabilities/topology[2]", "<capabilities><topology/><topology/></capabilities>"),
                in("/capabilities/topology", "<capabilities><host><topology/></host><topology/></capabilities>"),
                in("/capabilities", "<capabilities><topology/><host><topology/></host></capabilities>"),
                in("/guest/arch/wordsize", Documents.arch("").replace("64</", "sixty-four</")),
                in("/guest/arch/machine[2]/@maxCpus", Documents.arch("<machine/><machine maxCpus='1,000'>a</machine>")),
                in("/guest/arch/machine/@deprecated", Documents.arch("<machine deprecated='1'>a</machine>")),
                in("/guest[2]/features/acpi/@default", features("<acpi default='yes' toggle='no'/>")),
                in("/guest[2]/features/acpi/@toggle", features("<acpi default='on' toggle='on'/>")));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                missing("attribute support", Documents.host("<iommu/>")),
                missing("attribute version", Documents.cpu("<microcode/>")),
                missing("attribute family", Documents.cpu("<signature model='1' stepping='1'/>")),
                missing("attribute stepping", Documents.cpu("<signature family='1' model='1'/>")),
                missing("attribute name", Documents.cpu("<counter frequency='1'/>")),
                missing("attribute frequency", Documents.cpu("<counter name='tsc'/>")),
                missing("attribute sockets", Documents.cpu("<topology cores='1' threads='1'/>")),
                missing("attribute mode", Documents.cpu("<maxphysaddr bits='1'/>")),
                missing("attribute name", Documents.cpu("<feature/>")),
                missing("attribute size", Documents.cpu("<pages/>")),
                missing("attribute id", Documents.cell("").replace(" id='0'", "")),
                missing("attribute id", Documents.cell("<cpus><cpu/></cpus>")),
                missing("attribute socket_id", cpu("core_id='0' siblings='0'")),
                missing("attribute core_id", cpu("socket_id='0' siblings='0'")),
                missing("attribute siblings", cpu("socket_id='0' core_id='0'")),
                missing("attribute value", Documents.cell("<distances><sibling id='0'/></distances>")),
                missing("attribute level", Documents.cell("<cache><size value='1'/></cache>")),
                missing("element size", Documents.cell("<cache level='1'/>")),
                missing("attribute value", interconnect("")),
                missing("attribute cpus", Documents.host("<cache>" + BANK.replace(" cpus='0'", "") + "</cache>")),
                missing("attribute type", Documents.host("<cache>" + BANK.replace(" type='both'", "") + "</cache>")),
                missing("attribute size", Documents.host("<cache>" + BANK.replace(" size='1'", "") + "</cache>")),
                missing("attribute maxMonitors", Documents.host("<cache><monitor level='3'/></cache>")),
                missing(
                        "attribute min",
                        Documents.host("<memory_bandwidth><node id='0' cpus='0'>"
                                + "<control granularity='1' maxAllocs='1'/></node></memory_bandwidth>")),
                missing("element model", Documents.host("<secmodel><doi/></secmodel>")),
                missing("element doi", Documents.host("<secmodel><model>dac</model></secmodel>")),
                missing("attribute type", Documents.host("<secmodel><baselabel/></secmodel>")),
                missing("element os_type", "<capabilities><guest/></capabilities>"),
                missing("element arch", "<capabilities><guest><os_type/></guest></capabilities>"),
                missing("attribute name", Documents.arch("").replace(" name='x86_64'", "")),
                missing("element wordsize", Documents.arch("").replace("<wordsize>64</wordsize>", "")),
                missing("attribute type", Documents.arch("<domain/>")),
                missing("attribute name", "<capabilities><pool><enum/></pool></capabilities>"));
    }

    private static Arguments in(String place, String document) {
        return Arguments.of(place, document);
    }

    private static Arguments missing(String what, String document) {
        return Arguments.of(what, document);
    }

    private static String cpu(String attributes) {
        return Documents.cell("<cpus num='1'><cpu id='0' " + attributes + "/></cpus>");
    }

    private static String interconnect(String attributes) {
        return Documents.host("<topology><interconnects><bandwidth initiator='0' target='0' type='read' " + attributes
                + "/></interconnects></topology>");
    }

    private static String features(String children) {
        String guest = "<guest><os_type>hvm</os_type><arch name='i686'><wordsize>32</wordsize></arch></guest>";
        return "<capabilities>" + guest + guest.replace("</guest>", "<features>" + children + "</features></guest>")
                + "</capabilities>";
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void namesThePlaceOfAWrongValue(String place, String document) {
        InvalidDocumentException error = assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> CapabilitiesXml.read(document))
                .withMessageContaining("wrong value: expected ")
                .actual();
        assertThat(error.position().path()).endsWith(place);
        assertThat(error.problem().found()).isPresent();
        assertThat(error.kind()).isEqualTo(Kind.XML_ERROR);
    }

    @ParameterizedTest
    @MethodSource("missing")
    void namesWhatIsMissing(String what, String document) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> CapabilitiesXml.read(document))
                .withMessageEndingWith("no " + what);
    }
}
