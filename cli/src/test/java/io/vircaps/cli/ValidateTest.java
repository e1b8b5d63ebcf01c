package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateTest {
    @TempDir
    private Path folder;

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
    void tellsTroubleFromAVerdict() {
        String absent = folder.resolve("absent.xml").toString();

        assertThat(Call.of("validate", absent)).isEqualTo(new Call(2, "", "error: " + absent + ": no such file\n"));
        assertThat(Call.of("validate", folder.toString()).status()).isEqualTo(2);
        assertThat(Call.of("validate"))
                .isEqualTo(new Call(2, "", "error: command 'validate' requires <FILE> option\n"));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("document.xml"), content);
    }
}
