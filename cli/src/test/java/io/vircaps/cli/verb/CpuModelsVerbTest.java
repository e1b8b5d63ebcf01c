package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ConroeHost;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuModelsVerbTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void makeHost() throws IOException {
        ConroeHost.in(directory);
    }

    @Test
    void namesModelsOrAcceptsAll() {
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
    void notesThatThereIsNoMapOfTheDialect(String verb, String operand) {
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
    @CsvSource({"9.0.0, kvm64", "11.2.0, kvm64", "11.3.0, kvm64-v1", "12.8.0, kvm64-v1", "12.9.0, kvm64-v1"})
    void theMapOfTheDialectNamesTheModelOfAHost(String dialect, String model) {
        String recorded = Fixtures.host("x86_64-1s2c1t").toString();

        assertThat(Call.of("--host", recorded, "--dialect", dialect, "-q", "capabilities", "--xpath", "//cpu/model"))
                .isEqualTo(new Call(0, "<model>" + model + "</model>\n", ""));
    }

    @Test
    void printsNamesAsJson() {
        assertThat(Call.line("-c test:///default --output json cpu-models ppc64")
                        .out())
                .startsWith("{\n  \"model\": [\n    \"POWER6\",\n")
                .contains("\"POWER8\"")
                .endsWith("\n}\n");
    }

    @Test
    void namesTheArchitectureWithoutModels() {
        assertThat(Call.line("-c test:///default cpu-models alpha"))
                .isEqualTo(new Call(
                        1,
                        "\n",
                        "error: failed to get CPU model names\nerror: cannot work with CPUs of architecture alpha\n"));
        assertThat(Call.line("-c test:///default cpu-models").err())
                .isEqualTo("error: command 'cpu-models' requires <ARCH> option\n");
    }
}
