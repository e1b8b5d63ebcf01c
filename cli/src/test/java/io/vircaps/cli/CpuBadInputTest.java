package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with CPUs, files and directories is told in the user's terms: file, line, column, path. */
class CpuBadInputTest {
    private static final String GUEST = "<cpu match='exact'><model>Conroe</model>%s</cpu>";
    private static final String HOST = "<cpu><arch>x86_64</arch><model>Conroe</model>%s</cpu>";

    @TempDir
    Path directory;

    private ConroeHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = ConroeHost.in(directory);
    }

    /** Fails with this sentence as the last one. */
    private void assertFails(Call call, String sentence) {
        assertThat(call.err()).endsWith("error: " + sentence + "\n").doesNotContain("Exception", "fragments");
        assertThat(call.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<cpu><model>Never</model></cpu>|1:1: /cpu: unknown CPU model: expected a name of the CPU map, found 'Never'; use --cpu-map DIR with the CPU map of a libvirt that knows it",
                "<cpu><model>Conroe</model><feature policy='force' name='never'/></cpu>|1:1: /cpu: unknown CPU feature: expected a name of the CPU map, found 'never'; use --cpu-map DIR with the CPU map of a libvirt that knows it",
                "<cpu><model>Conroe</model><feature policy='perhaps' name='vme'/></cpu>|1:27: /cpu/feature/@policy: wrong value: expected a policy libvirt knows, found 'perhaps'",
                "<cpu><model>Conroe</model><feature policy='' name='vme'/></cpu>|1:27: /cpu/feature/@policy: wrong value: expected a policy libvirt knows, found ''",
                "<cpu><model>Conroe</model><feature name='vme' policy='force'/><feature name='vme' policy='forbid'/></cpu>|1:63: /cpu/feature[2]: wrong value: expected each feature once, found 'vme'",
                "<cpu><model>Conroe</model><feature/></cpu>|1:27: /cpu/feature: no name of the feature",
                "<cpu><arch>abacus</arch><model>Conroe</model></cpu>|1:1: /cpu/arch: wrong value: expected an architecture libvirt knows, found 'abacus'",
                "<cpu match=''><arch>x86_64</arch><model>Conroe</model></cpu>|1:1: /cpu/@match: wrong value: expected no match attribute beside an element arch, found ''",
                "<cpu mode='bogus'/>|1:1: /cpu/@mode: wrong value: expected a mode libvirt knows, found 'bogus'",
                "<cpu><vendor>Intel</vendor></cpu>|1:1: /cpu: no element model beside vendor",
                "<cpu><cache mode='disable'/><cache mode='disable'/></cpu>|1:29: /cpu/cache[2]: wrong value: expected one cache, found 'another one'",
                "<cpu><model>Conroe|1:19: /cpu/model: the file ends too early",
                "<cpu><model>Conroe</model></cpu></cpu>|1:39: /: an end tag without a start tag",
                "<cpu><model>Conroe</modle></cpu>|1:25: /cpu/model: Unexpected end tag: expected </model>"
            })
    void comparisonsNameThePlaceInTheFile(String document, String sentence) throws IOException {
        String file = host.write("cpu.xml", document);

        assertFails(host.call("cpu-compare", file), file + ":" + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<cpu><arch>x86_64</arch><model>Never</model></cpu>|unknown CPU model: expected a name of the CPU map, found 'Never'; use --cpu-map DIR with the CPU map of a libvirt that knows it",
                "<cpu><arch>x86_64</arch><model>Conroe</model><feature name='never'/></cpu>|unknown CPU feature: expected a name of the CPU map, found 'never'; use --cpu-map DIR with the CPU map of a libvirt that knows it",
                "<cpu><arch>x86_64</arch><model>Conroe</model><vendor>Nobody</vendor></cpu>|vendor Intel of CPU model Conroe is not the stated Nobody",
                "<cpu><arch>x86_64</arch><model>Opteron_G1</model></cpu>|CPUs of different vendors: Intel and AMD",
                "<cpu><arch>ppc64</arch><model>POWER8</model></cpu>|unknown CPU model: expected a name of the CPU map, found 'POWER8'; it is known for ppc64, not for x86_64",
                "<cpu><model>Conroe</model></cpu>|no element arch"
            })
    void baselinesNameTheCpuOfTheFile(String second, String sentence) throws IOException {
        host.write("fleet/a.xml", HOST.formatted("<vendor>Intel</vendor>"));
        String file =
                host.write("fleet/b.xml", "<?xml version='1.0'?>\n" + HOST.formatted("") + "\n  " + second + "\n");

        assertFails(
                host.call("cpu-baseline", directory.resolve("fleet").toString()), file + ":3:3: /cpu[2]: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpu-compare", "cpu-baseline"})
    void takesAThousandFeatures(String verb) throws IOException {
        String many = IntStream.range(0, 1000)
                .mapToObj(i -> "<feature name='f" + i + "'/>")
                .collect(Collectors.joining());
        String file = host.write("cpu.xml", HOST.formatted(many));

        assertFails(
                host.call(verb, file),
                file
                        + ":1:1: /cpu: unknown CPU feature: expected a name of the CPU map, found 'f0'; use --cpu-map DIR with"
                        + " the CPU map of a libvirt that knows it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpu xmlns='urn:x'><arch>x86_64</arch><model>Conroe</model></cpu>",
                "<x:cpu xmlns:x='urn:x'><x:model>Conroe</x:model></x:cpu>",
                "<domain xmlns='urn:x'><cpu><arch>x86_64</arch><model>Conroe</model></cpu></domain>",
                "<domain xmlns='urn:x'><cpu xmlns=''><arch>x86_64</arch><model>Conroe</model></cpu></domain>",
                "<container><cpu><model>Conroe</model></cpu></container>",
                "text",
                ""
            })
    void whatIsOfAForeignNameSpaceIsNoCpu(String document) throws IOException {
        String file = host.write("cpu.xml", document);
        String sentence =
                "File '" + file + "' does not contain any <cpu> element or valid domain XML, host capabilities"
                        + " XML, or domain capabilities XML";

        assertFails(host.call("cpu-compare", file), sentence);
        assertFails(host.call("cpu-baseline", file), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpu><arch>x86_64</arch><model>Conroe</model><feature name='vme' policy='perhaps'/></cpu>",
                "<cpu><arch>x86_64</arch><model>Conroe</model><feature name='vme' policy=''/></cpu>",
                "<cpu check='bogus'><arch>x86_64</arch><model>Conroe</model><feature name='vme'/></cpu>",
                "<cpu><arch>x86_64</arch><model fallback='bogus' vendor_id='x'>Conroe</model><feature name='vme'/></cpu>",
                "<cpu><arch>x86_64</arch><model xmlns='urn:x'>Never</model><model>Conroe</model><feature name='vme'/></cpu>",
                "<cpu><model fallback=''>Conroe</model><signature family='x'/><microcode version='x'/><counter name='tsc'/>"
                        + "<feature name='vme' policy='require'/></cpu>",
                "<cpu><model>Conroe</model><feature name='vme'/></cpu><cpu match='bogus'/>",
                "\ufeff<cpu><model>Conroe</model><feature name='vme'/></cpu>",
                "<?xml version='1.0' encoding='ISO-8859-1'?><cpu><model>Conroe</model><feature name='vme'/></cpu>"
            })
    void whatLibvirtDoesNotLookAtIsNoFault(String document) throws IOException {
        String file = host.write("cpu.xml", document);

        assertThat(host.call("cpu-compare", file))
                .isEqualTo(new Call(0, "CPU described in " + file + " is identical to host CPU\n\n", ""));
    }

    @Test
    void aStrangeMatchOfAHostsCpuIsNoFaultInABaseline() throws IOException {
        String file = host.write("cpu.xml", HOST.formatted("").replace("<cpu>", "<cpu match='bogus'>"));

        assertThat(host.call("cpu-baseline", file).status()).isZero();
    }

    @Test
    void namesTheEncodingThatIsNotRead() throws IOException {
        Path file =
                Files.write(directory.resolve("cpu.xml"), GUEST.formatted("").getBytes(StandardCharsets.UTF_16));

        for (String verb : new String[] {"cpu-compare", "cpu-baseline", "cpu-explain"}) {
            assertFails(
                    host.call(verb, file.toString()), file + ":1:1: /: the file is in UTF-16, it has to be in UTF-8");
        }
    }

    @Test
    void aFileThatFailsKeepsNoOtherFromItsResult() throws IOException {
        String bad = host.write("all/a.xml", "<cpu><model>Never</model></cpu>");
        String empty = host.write("all/b.xml", "<network/>");
        String good = host.write("all/c.xml", GUEST.formatted(""));
        String all = directory.resolve("all").toString();

        Call text = host.call("cpu-compare", all);
        Call json = host.call("--output", "json", "cpu-compare", all);

        assertThat(text.out()).isEqualTo("Host CPU is a superset of CPU described in " + good + "\n\n");
        assertThat(text.err()).contains("error: Failed to compare host CPU with " + bad, "error: File '" + empty);
        assertThat(text.status()).isEqualTo(1);
        assertThat(json.out())
                .containsSubsequence(
                        bad, "\"problem\"", "\"found\": \"Never\"", empty, "\"problem\"", good, "\"result\"");
        assertThat(json.status()).isEqualTo(1);
    }

    @Test
    void aBaselineOfNothingInCommonNamesItsFiles() throws IOException {
        String file = host.write("cpu.xml", "<cpu><arch>ppc64</arch><model>POWER8</model></cpu>");
        String other = host.write("other.xml", "<cpu><arch>ppc64</arch><model>POWER9</model></cpu>");

        assertThat(host.call("cpu-baseline", file, other).err()).startsWith("error: " + other + ":1:1: /cpu: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|: nothing to explain, the file is empty",
                "' \n'|: nothing to explain, the file is empty",
                "# only a comment|: nothing to explain, no CPUID leaf with any bit set",
                "0x0 0x0 => 0x0 0x0 0x0 0x0|: nothing to explain, no CPUID leaf with any bit set",
                "<cpu/>|:1:1: /cpu: nothing to explain, the CPU names no model",
                "<cpu mode='host-passthrough'/>|:1:1: /cpu: nothing to explain, the CPU names no model",
                "<cpu><model>Never</model></cpu>|:1:1: /cpu: unknown CPU model: expected a name of the CPU map, found 'Never'",
                "<cpu><arch>ppc64</arch><model>POWER8</model></cpu>|:1:1: /cpu: cannot explain CPUs of architecture ppc64",
                "<cpudata arch='x86'/>|: nothing to explain, no CPUID leaf with any bit set",
                "<cpudata arch='arm'/>|:1:1: /cpudata/@arch: wrong value: expected x86, found 'arm'"
            })
    void explainsOnlyWhatIsThere(String content, String sentence) throws IOException {
        String file = host.write("cpu.xml", content);

        assertFails(Call.of("cpu-explain", file), file + sentence);
    }

    @Test
    void explainsOneFileOfADirectoryAtMost() throws IOException {
        host.write("all/a.xml", GUEST.formatted(""));
        host.write("all/b.xml", GUEST.formatted(""));
        String all = directory.resolve("all").toString();

        assertFails(Call.of("cpu-explain", all), "only one file can be explained, " + all + " holds several");
    }

    @Test
    void explainsNoHostWithoutRegisters() throws IOException {
        Files.delete(directory.resolve("host/cpuid.txt"));

        assertFails(
                host.call("cpu-explain"),
                directory.resolve("host") + ": nothing to explain, no CPUID leaf with any bit set");
    }

    /** Leaves are missing, leaf 4 never ends and leaf 7 counts what nobody has, or no bit is set. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x00000001 0x00 => 0x000006f2 0x00000000 0x00000201 0x078bfbff\n",
                """
                0x00000000 0x00 => 0xffffffff 0x756e6547 0x6c65746e 0x49656e69
                0x00000004 0x00 => 0xffffffff 0xffffffff 0xffffffff 0xffffffff
                0x00000007 0x00 => 0xffffffff 0x00000000 0x00000000 0x00000000
                """,
                "0x00000000 0x00 => 0x00000000 0x00000000 0x00000000 0x00000000\n"
            })
    void impossibleRegistersLeaveADocument(String cpuid) throws IOException {
        host.write("host/cpuid.txt", cpuid);

        Call call = host.call("capabilities");

        assertThat(call.out()).startsWith("<capabilities>\n").endsWith("</capabilities>\n\n\n");
        assertThat(call.status()).isZero();
    }

    @Test
    void aMapThatIsNotThereIsNamedOnce() throws IOException {
        String map = directory.resolve("map").toString();
        String file = host.write("cpu.xml", GUEST.formatted(""));
        String sentence = map + "/index.xml: CPU map: cannot be read: no such file";

        assertFails(host.call("--cpu-map", map, "cpu-compare", file), sentence);
        assertFails(host.call("--cpu-map", map, "cpu-explain", file), sentence);
        assertFails(host.call("--cpu-map", map, "cpu-models", "x86_64"), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<model name='b'><decode host='on' guest='on'/><model name='b'/></model>|model 'b': ancestor 'b' is not defined before",
                "<model name='b'><decode host='on' guest='on'/><feature name='never'/></model>|model 'b': feature 'never' is not defined before",
                "<model name='b'><decode host='on' guest='on'/><vendor name='never'/></model>|model 'b': vendor 'never' is not defined before",
                "<model name='b'/>|model 'b': has no element decode",
                "<include filename='gone.xml'/>|cannot be read: no such file",
                "<include filename='../index.xml'/>|include '': leads out of the directory: ../index.xml"
            })
    void aMapThatCannotBeMeantIsNamed(String content, String sentence) throws IOException {
        String map = directory.resolve("map").toString();
        host.write("map/index.xml", "<cpus><arch name='x86'>" + content + "</arch></cpus>");

        Call call = host.call("--cpu-map", map, "cpu-models", "x86_64");

        assertThat(call.err())
                .startsWith("error: failed to get CPU model names\nerror: " + map)
                .endsWith(": CPU map: " + sentence + "\n");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void aMapWithoutTheArchitectureIsNoMap() throws IOException {
        host.write("map/index.xml", "<cpus/>");

        assertFails(
                host.call("--cpu-map", directory.resolve("map").toString(), "cpu-models", "x86_64"),
                "cannot find CPU map for x86 architecture in libvirt's directory " + directory.resolve("map"));
    }

    @Test
    void aDirectoryThatLeadsToItselfIsReadOnce() throws IOException {
        host.write("fleet/b.xml", HOST.formatted(""));
        host.write("fleet/sub/a.xml", HOST.formatted(""));
        Files.createSymbolicLink(directory.resolve("fleet/sub/up"), Path.of(".."));
        Files.createSymbolicLink(directory.resolve("fleet/sub/further"), Path.of("../sub"));

        assertThat(host.call("cpu-compare", directory.resolve("fleet").toString())
                        .out()
                        .lines())
                .filteredOn(line -> line.contains("CPU described in"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"cpu-compare,file", "cpu-baseline,file"})
    void aRepeatedOptionIsRefused(String verb, String option) throws IOException {
        String file = host.write("cpu.xml", HOST.formatted(""));

        assertFails(host.call(verb, "--" + option, file, "--" + option, file), "option --" + option + " already seen");
    }

    @Test
    void registersWithoutAnyBitAreNoted() throws IOException {
        host.write("host/cpuid.txt", "0x00000000 0x00 => 0x00000000 0x00000000 0x00000000 0x00000000\n");

        assertThat(host.call("capabilities", "--notes").err()).contains("CPU_MODEL_UNKNOWN", "no leaf has any bit set");
    }
}
