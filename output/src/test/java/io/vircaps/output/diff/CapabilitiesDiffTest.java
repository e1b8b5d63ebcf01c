package io.vircaps.output.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.output.json.CapabilitiesSchema;
import io.vircaps.testkit.Fixtures;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CapabilitiesDiffTest {
    private static final String DOCUMENT = """
            <capabilities>
              <host>
                <cpu>
                  <arch>x86_64</arch>
                  <model>Westmere</model>
                  <feature name='vmx'/>
                  <feature name='ss'/>
                </cpu>
                <topology><cells num='1'><cell id='0'>
                  <memory unit='KiB'>2097152</memory>
                  <cpus num='1'><cpu id='0'/></cpus>
                </cell></cells></topology>
                <novel kind='a'/>
              </host>
              <guest>
                <os_type>hvm</os_type>
                <arch name='x86_64'>
                  <wordsize>64</wordsize>
                  <machine canonical='pc-7.2'>pc</machine>
                  <machine>isapc</machine>
                  <domain type='qemu'/>
                  <domain type='kvm'/>
                </arch>
              </guest>
              <guest>
                <os_type>hvm</os_type>
                <arch name='i686'><wordsize>32</wordsize><domain type='qemu'/></arch>
              </guest>
            </capabilities>
            """;

    static List<Path> hosts() {
        return Fixtures.hosts();
    }

    private static Capabilities read(String document) {
        return CapabilitiesXml.read(document);
    }

    private static List<Difference> diff(String left, String right) {
        return CapabilitiesDiff.of(read(left), read(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<feature name='ss'/> | '' | - host/cpu/feature[@name='ss']",
                "<model>Westmere</model> | <model>Penryn</model> | ~ host/cpu/model: 'Westmere' -> 'Penryn'",
                "canonical='pc-7.2' | canonical='pc-8.2' | ~ guest[os_type='hvm'][arch/@name='x86_64']/arch/machine[.='pc']/@canonical: 'pc-7.2' -> 'pc-8.2'",
                "<domain type='kvm'/> | '' | - guest[os_type='hvm'][arch/@name='x86_64']/arch/domain[@type='kvm']",
                "kind='a' | kind='b' | ~ host/novel/@kind: 'a' -> 'b'",
                "<novel kind='a'/> | '' | - host/novel",
                "2097152 | 2097153 | ~ host/topology/cells/cell[@id='0']/memory: '2097152' -> '2097153'"
            })
    void namesWhatDiffers(String from, String to, String line) {
        assertThat(CapabilitiesDiff.text(diff(DOCUMENT, DOCUMENT.replace(from, to))))
                .isEqualTo(line + "\n");
    }

    @Test
    void reportsInReverseWhatWasAdded() {
        List<Difference> differences = diff(DOCUMENT.replace("<feature name='ss'/>", ""), DOCUMENT);

        assertThat(CapabilitiesDiff.text(differences)).isEqualTo("+ host/cpu/feature[@name='ss']\n");
    }

    @Test
    void comparesSizesByTheirValue() {
        assertThat(diff(DOCUMENT, DOCUMENT.replace("unit='KiB'>2097152", "unit='GiB'>2")))
                .isEmpty();
    }

    @Test
    void givesNoMeaningToTheOrderOfFeaturesAndGuests() {
        String reordered =
                DOCUMENT.replace("'vmx'", "'?'").replace("'ss'", "'vmx'").replace("'?'", "'ss'");
        int first = reordered.indexOf("  <guest>");
        int second = reordered.indexOf("  <guest>", first + 1);
        int end = reordered.indexOf("</capabilities>");
        String turned = reordered.substring(0, first)
                + reordered.substring(second, end)
                + reordered.substring(first, second)
                + reordered.substring(end);

        assertThat(turned).isNotEqualTo(DOCUMENT);
        assertThat(diff(DOCUMENT, turned)).isEmpty();
    }

    @Test
    void givesMeaningToTheOrderOfMachines() {
        String turned = DOCUMENT.replace("<machine>isapc</machine>", "")
                .replace("<machine canonical", "<machine>isapc</machine><machine canonical");

        assertThat(diff(DOCUMENT, turned))
                .containsExactly(new Difference(
                        "guest[os_type='hvm'][arch/@name='x86_64']/arch/machine",
                        Difference.Kind.MOVED,
                        "machine[.='pc']",
                        "machine[.='isapc']"));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void findsAHostEqualToItselfInAnyReleaseThatLeavesNothingOut(Path host) throws IOException {
        Capabilities capabilities = read(Files.readString(host.resolve("expected/capabilities.xml")));
        String later = CapabilitiesXml.write(capabilities, new Dialect(12, 0, 0));

        assertThat(CapabilitiesDiff.of(capabilities, read(later))).isEmpty();
    }

    /** Each line that can be missing, as a memory-side cache's size cannot. */
    @ParameterizedTest
    @MethodSource("hosts")
    void findsADifferenceExactlyWhereModelsDiffer(Path host) throws IOException {
        List<String> lines = Files.readAllLines(host.resolve("expected/capabilities.xml"));
        Capabilities whole = read(String.join("\n", lines));
        int step = Math.max(1, lines.size() / 50);
        for (int i = 0; i < lines.size(); i += step) {
            String line = lines.get(i).strip();
            if ((line.endsWith("/>") && !line.startsWith("<size"))
                    || (line.startsWith("<machine") && line.endsWith("</machine>"))) {
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(i);
                Capabilities other = read(String.join("\n", fewer));

                assertThat(CapabilitiesDiff.of(whole, other).isEmpty())
                        .as("without line %s '%s'", i + 1, line)
                        .isEqualTo(whole.equals(other));
            }
        }
    }

    @Test
    void fitsTheSchema() throws IOException {
        List<Difference> differences = diff(DOCUMENT, DOCUMENT.replace("<domain type='kvm'/>", ""));
        String json = CapabilitiesDiff.json("a", "b", differences);

        assertThat(CapabilitiesSchema.read("diff.schema.json").objections(json)).isEmpty();
        assertThat(json).contains("\"same\": false", "\"kind\": \"removed\"");
    }

    @Test
    void writesValuesInQuotes() {
        assertThat(CapabilitiesDiff.text(List.of(
                        new Difference("a", Difference.Kind.REMOVED, "1", ""),
                        new Difference("b", Difference.Kind.ADDED, "", "2"),
                        new Difference("c", Difference.Kind.ADDED, "", ""),
                        new Difference("d", Difference.Kind.MOVED, "3", "4"))))
                .isEqualTo("- a: '1'\n+ b: '2'\n+ c\n^ d: '3' -> '4'\n");
    }
}
