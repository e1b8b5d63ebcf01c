package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ConroeHost;
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
import org.junit.jupiter.params.provider.ValueSource;

class CpuExplainVerbTest {
    @TempDir
    private Path directory;

    private ConroeHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = ConroeHost.in(directory);
    }

    @Test
    void aCommentOfRecordedLeavesMayHoldBrackets() throws IOException {
        String leaves = Files.readString(directory.resolve("host/cpuid.txt"));
        String file = host.write("cpuid.txt", "# by <me@example.org>\n" + leaves);

        assertThat(host.call("cpu-explain", file).out()).contains("  chosen: Conroe\n");
    }

    @Test
    void explainsTheHostsProcessor() {
        Call call = host.call("cpu-explain");

        assertThat(call.out()).contains("  CPU vendor: Intel\n", "  chosen: Conroe\n", "    extra: vme\n");
        assertThat(call.status()).isZero();
    }

    @Test
    void explainsRegistersAndDefinitions() throws IOException {
        String leaves = directory.resolve("host/cpuid.txt").toString();
        String data = host.write("data.xml", "<cpudata arch='x86'><cpuid eax_in='0x1' edx='0x1'/></cpudata>");
        String guest =
                host.write("guest.xml", "<cpu><model>Conroe</model><feature policy='require' name='vme'/></cpu>");

        assertThat(Call.of("cpu-explain", leaves).out()).contains("  chosen: Conroe\n");
        assertThat(Call.of("cpu-explain", data).out()).contains("  chosen: no model fits\n");
        assertThat(Call.of("cpu-explain", guest).out()).contains("  chosen: Conroe\n");
        assertThat(Call.of("--output", "json", "cpu-explain", guest).out()).contains("\"chosen\": \"Conroe\"");
        assertThat(Call.of("cpu-explain", host.write("n.xml", "<nothing/>")).status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpu-compare", "cpu-explain"})
    void tooLargeAFileIsRefused(String verb) throws IOException {
        Path large = directory.resolve("large.xml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64 << 20) + 1);
        }

        assertThat(host.call(verb, large.toString()).err())
                .isEqualTo("error: Failed to open file '" + large + "': File too large, more than 67108864 bytes\n");
    }

    @Test
    void readsStandardInput() {
        Call call = Call.with("<cpu><model>Conroe</model></cpu>", Map.of(), "cpu-explain", "-");

        assertThat(call.out()).startsWith("  form: XML, a CPU definition\n").contains("  chosen: Conroe\n");
    }

    @Test
    void explainsNoProcessorOfAnotherArchitecture() {
        String recorded = Fixtures.host("fake-s390x-no-numa").toString();

        assertThat(Call.of("--host", recorded, "cpu-explain"))
                .isEqualTo(new Call(1, "", "error: cannot explain CPUs of architecture s390x\n"));
    }
}
