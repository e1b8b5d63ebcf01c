package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ConroeHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuCompareVerbTest {
    @TempDir
    private Path directory;

    private ConroeHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = ConroeHost.in(directory);
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
    void printsWhatVirshPrints(String document, String sentence, int status) throws IOException {
        String file = host.write("cpu.xml", document);

        assertThat(host.call("cpu-compare", file))
                .isEqualTo(new Call(status, sentence.replace("@", file) + "\n\n", ""));
    }

    @Test
    void printsReasonsOnRequest() throws IOException {
        String file = host.write("cpu.xml", "<cpu><model>Penryn</model></cpu>");

        Call call = host.call("cpu-compare", "--explain", "--file", file);

        assertThat(call.out()).contains("\n  rule: the host lacks required features\n  missing: cx16 sse4.1\n");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void anIncompatibleCpuThatIsAnErrorKeepsItsReasons() throws IOException {
        String file = host.write("cpu.xml", "<cpu><model>Penryn</model></cpu>");

        assertThat(host.call("cpu-compare", "--error", "--explain", file).out())
                .contains("  rule: the host lacks required features\n  missing: cx16 sse4.1\n");
        assertThat(host.call("--output", "json", "cpu-compare", "--error", file).out())
                .contains("\"problem\": {", "\"result\": \"incompatible\"", "\"sse4.1\"");
    }

    @Test
    void incompatibleIsAnErrorOnRequest() throws IOException {
        String file = host.write("cpu.xml", "<cpu><model>Penryn</model></cpu>");

        Call call = host.call("cpu-compare", "--error", file);

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
    void rejectsWhatTheSchemaDoesNotHave(String document) throws IOException {
        String file = host.write("cpu.xml", document);

        assertThat(host.call("cpu-compare", "--validate", file).status()).isEqualTo(1);
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
    void failsOnWhatMakesNoSense(String document) throws IOException {
        String file = host.write("cpu.xml", document);
        Call call = host.call("cpu-compare", file);

        assertThat(call.out()).isEqualTo("\n");
        assertThat(call.err()).startsWith("error: ");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void comparesADirectoryDocumentByDocument() throws IOException {
        String worse = host.write("all/a.xml", "<cpu><model>Penryn</model></cpu>");
        String better = host.write("all/b/c.xml", "<cpu><model>core2duo</model></cpu>");
        host.write("all/readme.txt", "no document");

        Call call = host.call("cpu-compare", directory.resolve("all").toString());

        assertThat(call.out())
                .isEqualTo("CPU described in " + worse + " is incompatible with host CPU\nCPU described in " + better
                        + " is incompatible with host CPU\n\n");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void emptyDirectoryIsNotCompared() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Call call = host.call("cpu-compare", empty.toString());

        assertThat(call.err()).startsWith("error: File '" + empty + "' does not contain any <cpu> element");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void printsTheResultAsJson() throws IOException {
        String file = host.write("cpu.xml", "<cpu><model>Penryn</model></cpu>");
        Call compared = host.call("--output", "json", "cpu-compare", file);

        assertThat(compared.out()).contains("\"result\": \"incompatible\"").endsWith("}\n");
        assertThat(compared.status()).isEqualTo(1);
    }

    @Test
    void namesAFileWithoutCpu() throws IOException {
        String file = host.write("cpu.xml", "<network/>");

        assertThat(host.call("cpu-compare", file).err())
                .isEqualTo("error: File '" + file + "' does not contain any <cpu> element or valid domain XML, host"
                        + " capabilities XML, or domain capabilities XML\n");
    }

    @Test
    void takesAFileWithOrWithoutTheNameOfItsOption() throws IOException {
        String file = host.write("cpu.xml", "<cpu><model>Conroe</model></cpu>");

        assertThat(host.call("cpu-compare", "--file", file)).isEqualTo(host.call("cpu-compare", file));
        assertThat(host.call("cpu-compare").err()).isEqualTo("error: command 'cpu-compare' requires <FILE> option\n");
    }
}
