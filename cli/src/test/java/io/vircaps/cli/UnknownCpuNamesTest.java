package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The error about a CPU model, feature or vendor that the CPU map does not have names the remedy. */
class UnknownCpuNamesTest {
    private static final String KNOWN_LATER = "; the CPU map of libvirt 12.8.0 has it: use --dialect 12.8.0";
    private static final String UNKNOWN = "; use --cpu-map DIR with the CPU map of a libvirt that knows it";

    private static final String MAP = """
            <cpus>
              <arch name='x86'>
                <vendor name='Intel' string='GenuineIntel'/>
                <feature name='vme'><cpuid eax_in='0x1' edx='0x2'/></feature>
                <model name='tiny'><decode host='on' guest='on'/><feature name='vme'/></model>
              </arch>
            </cpus>
            """;

    @TempDir
    private Path directory;

    private ConroeHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = ConroeHost.in(directory);
    }

    private String cpu(String content) throws IOException {
        return host.write("cpu.xml", "<cpu><arch>x86_64</arch>" + content + "</cpu>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<model>EPYC-Turin</model>|model|EPYC-Turin",
                "<model>SierraForest</model><vendor>Intel</vendor>|model|SierraForest",
                "<model>Penryn-v1</model>|model|Penryn-v1",
                "<model>Conroe</model><feature name='vmx-ept'/>|feature|vmx-ept",
                "<model>Conroe</model><feature name='vme'/><feature name='avx10'/>|feature|avx10"
            })
    void aNameOfANewerMapNamesTheDialectThatHasIt(String content, String subject, String name) throws IOException {
        String file = cpu(content);
        String sentence = "error: " + file + ":1:1: /cpu: unknown CPU " + subject
                + ": expected a name of the CPU map, found '" + name + "'" + KNOWN_LATER + "\n";

        for (String verb : List.of("cpu-compare", "cpu-baseline")) {
            assertThat(host.call(verb, file).err()).endsWith(sentence);
            assertThat(host.call(verb, "--explain", file).err()).endsWith(sentence);
            assertThat(host.call(verb, file).status()).isEqualTo(1);
            assertThat(host.call("--dialect", "12.8.0", verb, file).err()).doesNotContain("unknown");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.0.0", "12.8.0"})
    void suggestsAMapForANameOfNoMap(String dialect) throws IOException {
        assertThat(host.call("--dialect", dialect, "cpu-baseline", cpu("<model>Zen99</model>"))
                        .err())
                .endsWith("found 'Zen99'" + UNKNOWN + "\n");
        assertThat(host.call("--dialect", dialect, "cpu-compare", cpu("<model>Conroe</model><feature name='soon'/>"))
                        .err())
                .endsWith("found 'soon'" + UNKNOWN + "\n");
    }

    @Test
    void reportsAModelOfAnotherArchitecture() throws IOException {
        assertThat(host.call("cpu-baseline", cpu("<model>POWER9</model>")).err())
                .endsWith("found 'POWER9'; it is known for ppc64, not for x86_64\n");
    }

    @Test
    void suggestsToLeaveTheDirectoryOutForANameThatItsMapLacks() throws IOException {
        host.write("map/index.xml", MAP);
        String map = directory.resolve("map").toString();

        assertThat(host.call("--cpu-map", map, "cpu-baseline", cpu("<model>EPYC-Turin</model>"))
                        .err())
                .endsWith("found 'EPYC-Turin'" + KNOWN_LATER + " without --cpu-map\n");
        assertThat(host.call("--cpu-map", map, "cpu-baseline", cpu("<model>Zen99</model>"))
                        .err())
                .endsWith("found 'Zen99'" + UNKNOWN + "\n");
    }

    @Test
    void jsonHasTheRemedy() throws IOException {
        assertThat(host.call("--output", "json", "cpu-compare", cpu("<model>EPYC-Turin</model>"))
                        .out())
                .contains("\"remedy\": \"the CPU map of libvirt 12.8.0 has it: use --dialect 12.8.0\"");
        assertThat(host.call("--output", "json", "cpu-compare", cpu("<model>Zen99</model>"))
                        .out())
                .contains("\"remedy\": \"use --cpu-map DIR with the CPU map of a libvirt that knows it\"");
    }

    @Test
    void errorsThatAreNotAboutNamesHaveNoRemedy() throws IOException {
        String file = cpu("<model>Conroe</model><vendor>AMD</vendor>");
        String other = host.write("other.xml", "<cpu><arch>x86_64</arch><model>Conroe</model></cpu>");

        assertThat(host.call("cpu-baseline", other, file).err()).doesNotContain("--cpu-map", "--dialect");
        assertThat(host.call("--output", "json", "cpu-compare", host.write("no.xml", "<cpu mode='bogus'/>"))
                        .out())
                .contains("\"problem\"")
                .doesNotContain("remedy");
    }
}
