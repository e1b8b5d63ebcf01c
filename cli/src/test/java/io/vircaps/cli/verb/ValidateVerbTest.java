package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateVerbTest {
    @TempDir
    private Path directory;

    @Test
    void findsNothingWrong() throws IOException {
        Path file = file("<capabilities><host><cpu/></host></capabilities>");

        assertThat(Call.of("validate", file.toString())).isEqualTo(new Call(0, file + ": valid\n", ""));
        assertThat(Call.of("--output", "json", "validate", file.toString()).out())
                .isEqualTo("{\n  \"file\": \"" + file + "\",\n  \"valid\": true\n}\n");
    }

    @Test
    void readsStandardInput() {
        assertThat(Call.with("<capabilities/>", Map.of(), "validate", "-")).isEqualTo(new Call(0, "-: valid\n", ""));
    }

    @Test
    void namesThePlaceAndWhatBelongsThere() throws IOException {
        Path file = file("""
                <capabilities>
                  <host>
                    <cpu/>
                    <topology><cells num='1'><cell id='x'><cpus num='0'/></cell></cells></topology>
                  </host>
                </capabilities>
                """);

        Call call = Call.of("validate", file.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith(file + ":4:")
                .contains(": /capabilities/host/topology/cells/cell/@id: ")
                .endsWith(", found 'x'\n");
        assertThat(Call.of("--output", "json", "validate", file.toString()).out())
                .contains("\"valid\": false", "\"line\": 4", "\"path\": \"/capabilities/host/topology/cells/cell/@id\"")
                .contains("\"found\": \"x\"");
    }

    @Test
    void objectsToTheUnknownOnlyIfStrict() throws IOException {
        Path file = file("<capabilities><host><cpu/><novelty/></host></capabilities>");

        assertThat(Call.of("validate", file.toString()).status()).isZero();
        assertThat(Call.of("validate", file.toString(), "--strict").out())
                .contains("/capabilities/host/novelty: unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<capabilities>", "<domain/>", "<!DOCTYPE capabilities []><capabilities/>"})
    void objectsToWhatIsNoDocument(String content) throws IOException {
        assertThat(Call.of("validate", file(content).toString()).status()).isEqualTo(1);
    }

    @Test
    void distinguishesAFailureFromAVerdict() {
        String absent = directory.resolve("absent.xml").toString();

        assertThat(Call.of("validate", absent)).isEqualTo(new Call(2, "", "error: " + absent + ": no such file\n"));
        assertThat(Call.of("validate", directory.toString()).status()).isEqualTo(2);
        assertThat(Call.of("validate"))
                .isEqualTo(new Call(2, "", "error: command 'validate' requires <FILE> option\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<energy><monitor maxMonitors='4'><feature name='activity'/></monitor></energy>|12.4.0|energy",
                "<topology><cells num='1'><cell id='0'><cpus num='1'><cpu id='0' socket_id='0' die_id='0' cluster_id='0'"
                        + " core_id='0' siblings='0'/></cpus></cell></cells></topology>|10.1.0"
                        + "|topology/cells/cell/cpus/cpu/@cluster_id"
            })
    void statesTheReleaseThatBroughtWhatIsNew(String part, String release, String path) throws IOException {
        Path file = file("<capabilities><host>\n<cpu/>\n" + part + "\n</host></capabilities>");

        assertThat(Call.of("validate", "--strict", file.toString()))
                .isEqualTo(new Call(
                        0,
                        file + ": valid since libvirt " + release + ", the first with /capabilities/host/" + path
                                + " (line 3)\n",
                        ""));
        assertThat(Call.of("--output", "json", "validate", "--strict", file.toString())
                        .out())
                .contains("\"valid\": true", "\"since\": \"" + release + "\"", "\"newest_part\"", "\"line\": 3");
        assertThat(Call.of("validate", file.toString()).out()).isEqualTo(file + ": valid\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "behind"})
    void objectsToWhatTheReleaseDoesNotHave(String place) throws IOException {
        Path file = file(
                "<capabilities><host><cpu/>\n<iommu support='no'/>\n"
                        + "<energy><monitor maxMonitors='4'><feature name='activity'/></monitor></energy></host></capabilities>");
        String[] words = place.equals("before")
                ? new String[] {"--dialect", "4.4.0", "validate", "--strict", file.toString()}
                : new String[] {"validate", "--strict", "--dialect", "4.4.0", file.toString()};

        assertThat(Call.of(words))
                .isEqualTo(new Call(
                        1,
                        file + ":2:1: /capabilities/host/iommu: exists since libvirt 4.5.0, the document is checked"
                                + " against 4.4.0\n" + file + ":3:1: /capabilities/host/energy: exists since libvirt"
                                + " 12.4.0, the document is checked against 4.4.0\n",
                        ""));
        assertThat(Call.of("--output", "json", "--dialect", "4.4.0", "validate", file.toString())
                        .out())
                .containsSubsequence("\"valid\": false", "\"problem\": {", "iommu", "\"further_problem\": [", "energy");
    }

    @Test
    void judgesEachOfSeveralFiles() throws IOException {
        Path good = Files.writeString(directory.resolve("good.xml"), "<capabilities/>");
        Path bad = Files.writeString(directory.resolve("bad.xml"), "<domain/>");
        String absent = directory.resolve("absent.xml").toString();

        Call text = Call.of("validate", bad.toString(), good.toString());
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out()).startsWith(bad + ":1:1: ").endsWith(good + ": valid\n");

        Call json = Call.of("--output", "json", "validate", bad.toString(), absent, good.toString());
        assertThat(json.status()).isEqualTo(2);
        assertThat(json.err()).isEqualTo("error: " + absent + ": no such file\n");
        assertThat(json.out())
                .containsSubsequence("\"verdict\": [", bad.toString(), "\"problem\"", good.toString(), "true")
                .endsWith("\n}\n");
    }

    @Test
    void refusesAReleaseThatIsNone() throws IOException {
        assertThat(Call.of(
                        "validate", "--dialect", "nine", file("<capabilities/>").toString()))
                .satisfies(call -> assertThat(call.status()).isEqualTo(2))
                .satisfies(call -> assertThat(call.err()).contains("libvirt release", "found 'nine'"));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("document.xml"), content);
    }
}
