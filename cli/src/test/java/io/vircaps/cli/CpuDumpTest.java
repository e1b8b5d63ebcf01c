package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One made-up Conroe in every form of a dump. */
class CpuDumpTest {
    private static final String TOOL = """
            CPU:
               0x00000000 0x00: eax=0x00000001 ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69
               0x00000001 0x00: eax=0x000006f2 ebx=0x00000800 ecx=0x00000201 edx=0x078bfbff
               0x80000001 0x00: eax=0x00000000 ebx=0x00000000 ecx=0x00000001 edx=0x20100800
            """;

    @TempDir
    Path directory;

    private String file(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private String file(byte[] content) throws IOException {
        return Files.write(directory.resolve("dump"), content).toString();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("cpuid -r", TOOL),
                Arguments.of("libcpuid", """
                        basic_cpuid[0]=00000001 756e6547 6c65746e 49656e69
                        basic_cpuid[1]=000006f2 00000800 00000201 078bfbff
                        ext_cpuid[1]=00000000 00000000 00000001 20100800
                        """),
                Arguments.of("InstLatX64", """
                        ------[ Logical CPU #0 ]------
                        CPUID 00000000: 00000001-756E6547-6C65746E-49656E69 [GenuineIntel]
                        CPUID 00000001: 000006F2-00000800-00000201-078BFBFF
                        CPUID 80000001: 00000000-00000000-00000001-20100800
                        """),
                Arguments.of("AIDA64", """
                        CPUID 00000000  00000001-756E6547-6C65746E-49656E69 [GenuineIntel]
                        CPUID 00000001  000006F2-00000800-00000201-078BFBFF
                        CPUID 80000001  00000000-00000000-00000001-20100800
                        """),
                Arguments.of("Intel SDE", """
                        00000000 ******** => 00000001 756e6547 6c65746e 49656e69
                        00000001 ******** => 000006f2 00000800 00000201 078bfbff
                        80000001 ******** => 00000000 00000000 00000001 20100800
                        """),
                Arguments.of("vircaps gather", """
                        0x00000000 0x00 => 0x00000001 0x756e6547 0x6c65746e 0x49656e69
                        0x00000001 0x00 => 0x000006f2 0x00000800 0x00000201 0x078bfbff
                        0x80000001 0x00 => 0x00000000 0x00000000 0x00000001 0x20100800
                        """),
                Arguments.of("QEMU query-cpu-model-expansion", """
                        {"return": {"model": {"name": "base", "props": {"vendor": "GenuineIntel", "family": 6, "model": 15,
                         "stepping": 2, "fpu": true, "de": true, "pse": true, "tsc": true, "msr": true, "pae": true,
                         "mce": true, "cx8": true, "apic": true, "sep": true, "mtrr": true, "pge": true, "mca": true,
                         "cmov": true, "pat": true, "pse36": true, "clflush": true, "mmx": true, "fxsr": true, "sse": true,
                         "sse2": true, "vme": true, "pni": true, "ssse3": true, "syscall": true, "nx": true, "lm": true,
                         "lahf-lm": true}}}, "id": "libvirt-1"}
                        """),
                Arguments.of("/proc/cpuinfo", """
                        processor\t: 0
                        vendor_id\t: GenuineIntel
                        cpu family\t: 6
                        model\t\t: 15
                        stepping\t: 2
                        flags\t\t: fpu vme de pse tsc msr pae mce cx8 apic mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 syscall nx lm pni ssse3 lahf_lm
                        """),
                Arguments.of(
                        "XML, a CPU definition",
                        "<cpu><model>Conroe</model><vendor>Intel</vendor><feature name='vme' policy='require'/></cpu>"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void explainsTheFormAndTheProcessor(String form, String dump) throws IOException {
        Call text = Call.of("--dialect", "9.0.0", "cpu-explain", file(dump));

        assertThat(text.out())
                .startsWith("  form: " + form + "\n")
                .contains("  CPU vendor: Intel\n", "  chosen: Conroe\n");
        assertThat(text.status()).isZero();
        assertThat(Call.of("--dialect", "9.0.0", "--output", "json", "cpu-explain", file(dump))
                        .out())
                .startsWith("{\n  \"form\": \"" + form + "\",\n  \"processor\": [\n    {")
                .contains("\"chosen\": \"Conroe\"");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsItWithCarriageReturnsAndInUtf16(String form, String dump) throws IOException {
        if (form.startsWith("XML")) {
            return; // documents have to be in UTF-8
        }
        Call plain = Call.of("cpu-explain", file(dump));
        String returns = dump.replace("\n", "\r\n");

        assertThat(Call.of("cpu-explain", file(returns))).isEqualTo(plain);
        assertThat(Call.of("cpu-explain", file("\ufeff" + returns))).isEqualTo(plain);
        for (String charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            assertThat(Call.of("cpu-explain", file(returns.getBytes(Charset.forName(charset)))))
                    .isEqualTo(plain);
        }
    }

    @Test
    void explainsTheKindsOfAHybridEach() throws IOException {
        String cpu = TOOL.replace("eax=0x00000001", "eax=0x0000001a")
                + "   0x00000007 0x00: eax=0x00000000 ebx=0x00000000 ecx=0x00000000 edx=0x00008000\n"
                + "   0x0000001a 0x00: eax=0x%s0000001 ebx=0x00000000 ecx=0x00000000 edx=0x00000000\n";
        String two = cpu.formatted("4").replace("CPU:", "CPU 0:")
                + cpu.formatted("2").replace("CPU:", "CPU 1:");

        assertThat(Call.of("cpu-explain", file(two)).out())
                .contains(
                        "processor 1 of 2:\n  CPUs: 0\n  core: Intel Core (performance)\n",
                        "processor 2 of 2:\n  CPUs: 1\n  core: Intel Atom (efficiency)\n");
        assertThat(Call.of("cpu-explain", file(cpu.formatted("2"))).err())
                .contains("note: CPU_DUMP_ONE_KIND " + directory.resolve("dump") + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello\n", "{ \"a\": 1 }\n", "CPU:\n", "\u0000\u0001\u0002", "%PDF-1.4\n"})
    void endsWellOnWhatIsNoDump(String content) throws IOException {
        Call call = Call.of("cpu-explain", file(content));

        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .startsWith("error: " + directory.resolve("dump"))
                .contains("expected", "found")
                .doesNotContain("Exception");
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.status()).isEqualTo(1);
    }

    /** A line that is right, and one that is wrong after 60 MB; and more than anybody has. */
    @Test
    @Timeout(60)
    void endsSoonOnALargeFile() throws IOException {
        Path large = directory.resolve("large");
        byte[] block = "   0x00000000 0x00: eax=0x00000001 ebx=0x756e6547 ecx=0x6c65746e edx=0x49656e69\n"
                .repeat(10_000)
                .getBytes(StandardCharsets.UTF_8);
        write(large, block, 70);
        Files.writeString(large, "0x1\n", StandardOpenOption.APPEND);
        long started = System.nanoTime();

        assertThat(Call.of("cpu-explain", large.toString()).err())
                .startsWith("error: " + large + ":700001: dump of cpuid -r: expected leaf subleaf: ")
                .endsWith("found '0x1'\n");
        write(large, block, 130);
        assertThat(Call.of("cpu-explain", large.toString()).err())
                .isEqualTo("error: Failed to open file '" + large + "': File too large, more than 67108864 bytes\n");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(50));
    }

    private static void write(Path file, byte[] block, int times) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < times; i++) {
                out.write(block);
            }
        }
    }
}
