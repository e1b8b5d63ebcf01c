package io.vircaps.output.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.xml.XmlTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementKeyTest {
    private static String step(String element) {
        return ElementKey.step(XmlTree.read(new ByteArrayInputStream(element.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<machine canonical='b'>a</machine>|machine[.='a']",
                "<uri_transport>tcp</uri_transport>|uri_transport[.='tcp']",
                "<value>dir</value>|value[.='dir']",
                "<guest><os_type>hvm</os_type><arch bits='64' name='i686'/><other name='x'/></guest>|"
                        + "guest[os_type='hvm'][arch/@name='i686']",
                "<secmodel><doi>0</doi><model>dac</model></secmodel>|secmodel[model='dac']",
                "<cell id='1' x='2'/>|cell[@id='1']",
                "<cpu id='1'/>|cpu[@id='1']",
                "<sibling id='1' value='10'/>|sibling[@id='1']",
                "<node id='1' cpus='0'/>|node[@id='1']",
                "<bank id='1' level='3' type='both'/>|bank[@level='3'][@id='1']",
                "<cache level='1'/>|cache[@level='1']",
                "<cache/>|cache",
                "<monitor level='3' maxMonitors='1'/>|monitor[@level='3']",
                "<feature name='a'/>|feature[@name='a']",
                "<counter name='tsc'/>|counter[@name='tsc']",
                "<enum name='type'/>|enum[@name='type']",
                "<domain type='kvm'/>|domain[@type='kvm']",
                "<baselabel type='kvm'/>|baselabel[@type='kvm']",
                "<control type='both'/>|control[@type='both']",
                "<pages unit='KiB' size='4'/>|pages[@size='4']",
                "<latency type='read' target='2' initiator='1' cache='3'/>|"
                        + "latency[@initiator='1'][@target='2'][@cache='3'][@type='read']",
                "<bandwidth type='read' target='2' initiator='1'/>|bandwidth[@initiator='1'][@target='2'][@type='read']",
                "<netprefix id='1'>vif</netprefix>|netprefix",
                "<feature name=\"a'b\"/>|feature[@name=\"a'b\"]"
            })
    void leadsToAnElement(String element, String step) {
        assertThat(step(element)).isEqualTo(step);
    }
}
