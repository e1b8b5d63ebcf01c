package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ConroeHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuBaselineVerbTest {
    private static final String HOST = "<cpu><arch>x86_64</arch><model>%s</model><vendor>Intel</vendor>%s</cpu>";

    @TempDir
    private Path directory;

    private ConroeHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = ConroeHost.in(directory);
    }

    @Test
    void statesThatTheOneModelIsPreferred() throws IOException {
        String file = host.write("a.xml", HOST.formatted("Penryn", ""));

        assertThat(host.call("cpu-baseline", "--explain", file).out())
                .contains("  model Penryn: it is the one model that is preferred\n");
    }

    @Test
    void listsWhatTheEngineDoesNotProvide() throws IOException {
        String file = host.write("a.xml", HOST.formatted("Penryn", "<feature name='osxsave'/>"));

        assertThat(host.call("cpu-baseline", "--explain", file).out()).contains("  not given by the engine: osxsave\n");
        assertThat(host.call("--output", "json", "cpu-baseline", file).out())
                .containsPattern("\"not_of_engine\": \\[\\s*\"osxsave\"");
    }

    @Test
    void isOfAllDocuments() throws IOException {
        String first = host.write(
                "fleet/a.xml", HOST.formatted("Penryn", "<feature name='invtsc'/><feature name='osxsave'/>"));
        String second = host.write(
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

        assertThat(host.call("cpu-baseline", first, second)).isEqualTo(new Call(0, expected, ""));
        assertThat(host.call("cpu-baseline", directory.resolve("fleet").toString())
                        .out())
                .isEqualTo(expected);
        assertThat(host.call("cpu-baseline", "--migratable", first, second).out())
                .doesNotContain("invtsc");
        assertThat(host.call("cpu-baseline", "--features", first, second).out())
                .contains("<feature policy='require' name='sse4.1'/>");
        assertThat(host.call("cpu-baseline", "--explain", first, second).out()).contains("  models: Penryn Nehalem\n");
    }

    @Test
    void keepsWhatOnlyQemuFilters() throws IOException {
        String file = host.write("a.xml", HOST.formatted("Penryn", "<feature name='osxsave'/>"));

        assertThat(Call.of("-c", "test:///default", "cpu-baseline", file).out()).contains("osxsave");
        assertThat(host.call("cpu-baseline", file).out()).doesNotContain("osxsave");
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
    void failsOnWhatHasNothingInCommon(String content) throws IOException {
        Call call = host.call("cpu-baseline", host.write("a.xml", content));

        assertThat(call.out()).isEqualTo("\n");
        assertThat(call.err()).startsWith("error: ");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void emptyDirectoryHasNoBaseline() throws IOException {
        Files.createDirectory(directory.resolve("empty"));

        assertThat(host.call("cpu-baseline", directory.resolve("empty").toString())
                        .err())
                .isEqualTo("error: " + directory.resolve("empty") + ": no CPUs given\n");
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
    void printsTheCpuAsJson() throws IOException {
        String hosts = host.write("a.xml", HOST.formatted("Penryn", ""));

        Call json = host.call("--output", "json", "cpu-baseline", hosts);

        assertThat(json.out())
                .contains("\"fallback\": \"forbid\"", "\"Penryn\"")
                .endsWith("\n}\n");
        assertThat(json.status()).isZero();
    }

    @Test
    void namesAFileWithoutCpu() throws IOException {
        String file = host.write("cpu.xml", "<network/>");
        String absent = directory.resolve("absent.xml").toString();

        assertThat(host.call("cpu-baseline", file).err()).contains("File '" + file + "' does not contain any <cpu>");
        assertThat(host.call("cpu-baseline", absent))
                .isEqualTo(
                        new Call(1, "\n", "error: Failed to open file '" + absent + "': No such file or directory\n"));
    }

    @Test
    void takesAFileWithOrWithoutTheNameOfItsOption() throws IOException {
        String file = host.write("a.xml", HOST.formatted("Penryn", ""));

        assertThat(host.call("cpu-baseline", "--file", file)).isEqualTo(host.call("cpu-baseline", file));
    }
}
