package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuVerbsTest {
    private static final String HOST = "<cpu><arch>x86_64</arch><model>%s</model><vendor>Intel</vendor>%s</cpu>";

    @TempDir
    Path directory;

    private ConroeHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = ConroeHost.in(directory);
    }

    private String write(String name, String content) throws IOException {
        return host.write(name, content);
    }

    private Call onHost(String... words) {
        return host.asked(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<cpu><model>Conroe</model></cpu>|Host CPU is a superset of CPU described in @|0",
                "<cpu><model>Conroe</model><feature name='vme' policy='require'/></cpu>|CPU described in @ is identical to host CPU|0",
                "<cpu><model>Penryn</model></cpu>|CPU described in @ is incompatible with host CPU|1",
                "<domain><cpu match='exact'><model>Conroe</model></cpu></domain>|Host CPU is a superset of CPU described in @|0"
            })
    void compareSaysWhatVirshSays(String document, String sentence, int status) throws IOException {
        String file = write("cpu.xml", document);

        assertThat(onHost("cpu-compare", file)).isEqualTo(new Call(status, sentence.replace("@", file) + "\n\n", ""));
    }

    @Test
    void compareExplains() throws IOException {
        String file = write("cpu.xml", "<cpu><model>Penryn</model></cpu>");

        Call call = onHost("cpu-compare", "--explain", "--file", file);

        assertThat(call.out()).contains("\n  rule: the host lacks required features\n  missing: cx16 sse4.1\n");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void anIncompatibleCpuThatIsAnErrorKeepsItsReasons() throws IOException {
        String file = write("cpu.xml", "<cpu><model>Penryn</model></cpu>");

        assertThat(onHost("cpu-compare", "--error", "--explain", file).out())
                .contains("  rule: the host lacks required features\n  missing: cx16 sse4.1\n");
        assertThat(onHost("--output", "json", "cpu-compare", "--error", file).out())
                .contains("\"problem\": {", "\"result\": \"incompatible\"", "\"sse4.1\"");
    }

    @Test
    void baselineSaysThatTheOneModelIsPreferred() throws IOException {
        String file = write("a.xml", HOST.formatted("Penryn", ""));

        assertThat(onHost("cpu-baseline", "--explain", file).out())
                .contains("  model Penryn: it is the one model that is preferred\n");
    }

    @Test
    void baselineTellsWhatTheEngineDoesNotGive() throws IOException {
        String file = write("a.xml", HOST.formatted("Penryn", "<feature name='osxsave'/>"));

        assertThat(onHost("cpu-baseline", "--explain", file).out()).contains("  not given by the engine: osxsave\n");
        assertThat(onHost("--output", "json", "cpu-baseline", file).out())
                .containsPattern("\"not_of_engine\": \\[\\s*\"osxsave\"");
    }

    @Test
    void aCommentOfRecordedLeavesMayHoldBrackets() throws IOException {
        String leaves = Files.readString(directory.resolve("host/cpuid.txt"));
        String file = write("cpuid.txt", "# by <me@example.org>\n" + leaves);

        assertThat(onHost("cpu-explain", file).out()).contains("  chosen: Conroe\n");
    }

    @Test
    void incompatibleIsAnErrorIfAskedFor() throws IOException {
        String file = write("cpu.xml", "<cpu><model>Penryn</model></cpu>");

        Call call = onHost("cpu-compare", "--error", file);

        assertThat(call.out()).isEqualTo("\n");
        assertThat(call.err()).startsWith("error: Failed to compare host CPU with " + file + "\nerror: ");
        assertThat(call.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpu><model>Conroe</model><surprise/></cpu>",
                "<cpu color='red'><model>Conroe</model></cpu>",
                "<cpu><model>Conroe</model><feature name='vme'/></cpu>",
                "<cpu><model vendor_id='short'>Conroe</model></cpu>"
            })
    void validateObjectsToWhatTheSchemaDoesNotHave(String document) throws IOException {
        String file = write("cpu.xml", document);

        assertThat(onHost("cpu-compare", "--validate", file).status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpu><model>Never</model></cpu>",
                "<cpu><model>Conroe</model><feature policy='require' name='never'/></cpu>",
                "<cpu><model>Conroe</model><feature policy='perhaps' name='vme'/></cpu>",
                "<cpu><model>Conroe</model><feature policy='require' name='vme'/><feature policy='disable' name='vme'/></cpu>",
                "<cpu><model> Conroe </model></cpu>",
                "<cpu><arch> x86_64</arch><model>Conroe</model></cpu>",
                "<cpu><model>Conroe"
            })
    void compareFailsOnWhatMakesNoSense(String document) throws IOException {
        String file = write("cpu.xml", document);
        Call call = onHost("cpu-compare", file);

        assertThat(call.out()).isEqualTo("\n");
        assertThat(call.err()).startsWith("error: ");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void filesWithoutCpuAreNamed() throws IOException {
        String file = write("cpu.xml", "<network/>");
        String absent = directory.resolve("absent.xml").toString();

        assertThat(onHost("cpu-compare", file).err()).contains("File '" + file + "' does not contain any <cpu>");
        assertThat(onHost("cpu-baseline", file).err()).contains("File '" + file + "' does not contain any <cpu>");
        assertThat(onHost("cpu-baseline", absent))
                .isEqualTo(
                        new Call(1, "\n", "error: Failed to open file '" + absent + "': No such file or directory\n"));
    }

    @Test
    void comparesADirectoryDocumentByDocument() throws IOException {
        String worse = write("all/a.xml", "<cpu><model>Penryn</model></cpu>");
        String better = write("all/b/c.xml", "<cpu><model>core2duo</model></cpu>");
        write("all/readme.txt", "no document");

        Call call = onHost("cpu-compare", directory.resolve("all").toString());

        assertThat(call.out())
                .isEqualTo("CPU described in " + worse + " is incompatible with host CPU\nCPU described in " + better
                        + " is incompatible with host CPU\n\n");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void baselineIsOfAllDocuments() throws IOException {
        String first =
                write("fleet/a.xml", HOST.formatted("Penryn", "<feature name='invtsc'/><feature name='osxsave'/>"));
        String second = write(
                "fleet/b.xml",
                "<capabilities><host>" + HOST.formatted("Nehalem", "<feature name='invtsc'/><feature name='osxsave'/>")
                        + "</host></capabilities>");
        String expected = """
                <cpu mode='custom' match='exact'>
                  <model fallback='allow'>Penryn</model>
                  <vendor>Intel</vendor>
                  <feature policy='require' name='invtsc'/>
                </cpu>

                """;

        assertThat(onHost("cpu-baseline", first, second)).isEqualTo(new Call(0, expected, ""));
        assertThat(onHost("cpu-baseline", directory.resolve("fleet").toString()).out())
                .isEqualTo(expected);
        assertThat(onHost("cpu-baseline", "--migratable", first, second).out()).doesNotContain("invtsc");
        assertThat(onHost("cpu-baseline", "--features", first, second).out())
                .contains("<feature policy='require' name='sse4.1'/>");
        assertThat(onHost("cpu-baseline", "--explain", first, second).out()).contains("  models: Penryn Nehalem\n");
    }

    @Test
    void baselineKeepsWhatOnlyQemuFilters() throws IOException {
        String file = write("a.xml", HOST.formatted("Penryn", "<feature name='osxsave'/>"));

        assertThat(Call.of("-c", "test:///default", "cpu-baseline", file).out()).contains("osxsave");
        assertThat(onHost("cpu-baseline", file).out()).doesNotContain("osxsave");
        assertThat(Call.of("-c", "test:///default", "cpu-baseline", "--migratable", file)
                        .status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpu><arch>x86_64</arch><model>Never</model></cpu>",
                "<cpu><model>Conroe</model></cpu>",
                "<cpu><arch>x86_64</arch><model>Conroe</model><vendor>Nobody</vendor></cpu>",
                "<cpu><arch>x86_64</arch><model>Conroe</model><vendor>Intel</vendor></cpu>"
                        + "<cpu><arch>x86_64</arch><model>Opteron_G1</model><vendor>AMD</vendor></cpu>",
                "<cpu><arch>x86_64</arch><model>Conroe</model></cpu><cpu><arch>ppc64</arch><model>POWER8</model></cpu>",
                "<cpu><arch>s390x</arch><model>z14</model></cpu>",
                "<cpu><arch>alpha</arch><model>ev6</model></cpu>",
                "<container/>"
            })
    void baselineFailsOnWhatHasNothingInCommon(String content) throws IOException {
        Call call = onHost("cpu-baseline", write("a.xml", content));

        assertThat(call.out()).isEqualTo("\n");
        assertThat(call.err()).startsWith("error: ");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void emptyDirectoryHasNoBaseline() throws IOException {
        Files.createDirectory(directory.resolve("empty"));

        assertThat(onHost("cpu-baseline", directory.resolve("empty").toString()).err())
                .isEqualTo("error: " + directory.resolve("empty") + ": no CPUs given\n");
    }

    @Test
    void emptyDirectoryIsNotCompared() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Call call = onHost("cpu-compare", empty.toString());

        assertThat(call.err()).startsWith("error: File '" + empty + "' does not contain any <cpu> element");
        assertThat(call.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpu-compare", "cpu-explain"})
    void tooLargeAFileIsRefused(String verb) throws IOException {
        Path large = directory.resolve("large.xml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64 << 20) + 1);
        }

        assertThat(onHost(verb, large.toString()).err())
                .isEqualTo("error: Failed to open file '" + large + "': File too large, more than 67108864 bytes\n");
    }

    @Test
    void modelsAreNamedOrAllAccepted() {
        Call x86 = Call.of("-c", "test:///default", "--dialect", "9.0.0", "cpu-models", "x86_64");

        assertThat(x86.out()).startsWith("486\n").endsWith("\n\n").contains("\nEPYC-Milan\n");
        assertThat(x86.out().lines()).hasSize(59);
        assertThat(Call.of("-c", "test:///default", "cpu-models", "--arch", "aarch64")
                        .out())
                .isEqualTo("all CPU models are accepted\n\n");
        assertThat(Call.of("-c", "test:///default", "-q", "cpu-models", "s390x").out())
                .isEmpty();
        assertThat(Call.of("-c", "test:///default", "cpu-models", "alpha").status())
                .isEqualTo(1);
        assertThat(Call.of("-c", "test:///default", "cpu-models", "abacus").status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"cpu-models,x86_64", "cpu-explain,host/cpuid.txt"})
    void sayWhenThereIsNoMapOfTheDialect(String verb, String operand) {
        String argument = operand.contains("/") ? directory.resolve(operand).toString() : operand;
        Call newest = Call.of("-c", "test:///default", "--dialect", "12.8.0", verb, argument);
        Call newer = Call.of("-c", "test:///default", "--dialect", "99.0.0", verb, argument);

        assertThat(newest.err()).isEmpty();
        assertThat(newer.out()).isEqualTo(newest.out());
        assertThat(newer.err())
                .startsWith(
                        "note: CPU_MAP_STANDS_IN CPU map: there is none of libvirt 99.0.0, that of 12.8.0 stands in");
    }

    @ParameterizedTest
    @CsvSource({"9.0.0, kvm64", "12.7.0, kvm64", "12.8.0, kvm64-v1", "12.9.0, kvm64-v1"})
    void theMapOfTheDialectNamesTheModelOfAHost(String dialect, String model) {
        String recorded = Fixtures.host("x86_64-1s2c1t").toString();

        assertThat(Call.of("--host", recorded, "--dialect", dialect, "-q", "capabilities", "--xpath", "//cpu/model"))
                .isEqualTo(new Call(0, "<model>" + model + "</model>\n", ""));
    }

    @Test
    void readsStandardInput() {
        Call call = Call.with(
                "<cpu><arch>x86_64</arch><model>Conroe</model></cpu>",
                Map.of(),
                "-c",
                "test:///default",
                "cpu-baseline",
                "-");

        assertThat(call.out()).contains("<model fallback='forbid'>Conroe</model>");
    }

    @Test
    void explainsTheHostsProcessor() {
        Call call = onHost("cpu-explain");

        assertThat(call.out()).contains("  CPU vendor: Intel\n", "  chosen: Conroe\n", "    extra: vme\n");
        assertThat(call.status()).isZero();
    }

    @Test
    void explainsRegistersAndDefinitions() throws IOException {
        String leaves = directory.resolve("host/cpuid.txt").toString();
        String data = write("data.xml", "<cpudata arch='x86'><cpuid eax_in='0x1' edx='0x1'/></cpudata>");
        String guest = write("guest.xml", "<cpu><model>Conroe</model><feature policy='require' name='vme'/></cpu>");

        assertThat(Call.of("cpu-explain", leaves).out()).contains("  chosen: Conroe\n");
        assertThat(Call.of("cpu-explain", data).out()).contains("  chosen: no model fits\n");
        assertThat(Call.of("cpu-explain", guest).out()).contains("  chosen: Conroe\n");
        assertThat(Call.of("--output", "json", "cpu-explain", guest).out()).contains("\"chosen\": \"Conroe\"");
        assertThat(Call.of("cpu-explain", write("n.xml", "<nothing/>")).status())
                .isEqualTo(1);
    }

    @Test
    void answersInJson() throws IOException {
        String file = write("cpu.xml", "<cpu><model>Penryn</model></cpu>");
        String hosts = write("a.xml", HOST.formatted("Penryn", ""));

        Call compared = onHost("--output", "json", "cpu-compare", file);
        assertThat(compared.out()).contains("\"result\": \"incompatible\"").endsWith("}\n");
        assertThat(compared.status()).isEqualTo(1);
        assertThat(onHost("--output", "json", "cpu-baseline", hosts).out()).contains("\"fallback\": \"forbid\"");
        assertThat(onHost("--output", "json", "cpu-models", "ppc64").out()).contains("\"POWER8\"");
    }
}
