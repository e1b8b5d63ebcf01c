package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vircaps.testkit.Fixtures;
import io.vircaps.testkit.qemu.FakeQemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program on this machine, with one emulator that is a script and no other in PATH. */
class QemuProgramTest {
    @TempDir
    private Path work;

    private Path emulators;

    @BeforeEach
    void installsAnEmulator() throws IOException {
        emulators = Files.createDirectory(work.resolve("bin"));
        FakeQemu.of("alpha").install(emulators.resolve("qemu-system-alpha"));
    }

    @Test
    void printsTheGuestOfTheEmulator() throws IOException, InterruptedException {
        assertThat(guest("9.0.0")).isEqualTo("""
                  <guest>
                    <os_type>hvm</os_type>
                    <arch name='alpha'>
                      <wordsize>64</wordsize>
                      <emulator>@EMULATOR@</emulator>
                      <machine maxCpus='4'>fake</machine>
                      <domain type='qemu'/>
                    </arch>
                    <features>
                      <cpuselection/>
                      <deviceboot/>
                      <disksnapshot default='on' toggle='no'/>
                    </features>
                  </guest>
                """.replace("@EMULATOR@", emulators + "/qemu-system-alpha"));
    }

    @Test
    void printsItAsLibvirt071Did() throws IOException, InterruptedException {
        assertThat(guest("0.7.1")).isEqualTo("""
                  <guest>
                    <os_type>hvm</os_type>
                    <arch name='alpha'>
                      <wordsize>64</wordsize>
                      <emulator>@EMULATOR@</emulator>
                      <machine>fake</machine>
                      <domain type='qemu'>
                      </domain>
                    </arch>
                  </guest>
                """.replace("@EMULATOR@", emulators + "/qemu-system-alpha"));
    }

    @Test
    void printsItAsLibvirt021Did() throws IOException, InterruptedException {
        assertThat(guest("0.2.1")).isEqualTo("""
                  <guest>
                    <os_type>hvm</os_type>
                    <arch name="alpha">
                      <wordsize>64</wordsize>
                      <emulator>@EMULATOR@</emulator>
                      <domain type="qemu"/>
                      <machine>fake</machine>
                    </arch>
                  </guest>
                """.replace("@EMULATOR@", emulators + "/qemu-system-alpha"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.2.1", "0.7.1", "1.0.0", "4.5.0", "9.0.0"})
    void printsJsonThatTheSchemaAllows(String dialect) throws IOException, InterruptedException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Path file = Fixtures.root().resolveSibling("docs").resolve("capabilities.schema.json");
        Schema schema = registry.getSchema(Files.readString(file), InputFormat.JSON);

        Call call = Program.run(ours("--dialect", dialect, "--output", "json", "capabilities"));

        assertThat(call.out()).as(call.err()).contains("/qemu-system-alpha");
        assertThat(schema.validate(call.out(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.2.1", "0.7.1", "9.0.0"})
    void printsWhatItCallsValid(String dialect) throws IOException, InterruptedException {
        Path document = work.resolve("document.xml");
        Call call = Program.run(ours("--dialect", dialect, "capabilities"));
        Files.writeString(document, call.out());

        assertThat(Call.of("validate", "--strict", document.toString()))
                .isEqualTo(new Call(0, document + ": valid\n", ""));
    }

    @Test
    void countsTheSecondsOnATerminalOnly() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "skipped: no /usr/bin/script");
        FakeQemu.install(
                emulators.resolve("qemu-system-alpha"),
                "/bin/sleep 3\n" + FakeQemu.of("alpha").script());
        ProcessBuilder onTerminal = ours("--no-cache", "capabilities");
        Path out = work.resolve("out");
        String line = "'" + String.join("' '", onTerminal.command()) + "' >" + out;
        onTerminal.command("/usr/bin/script", "-qec", line, "/dev/null");

        Call terminal = Program.run(onTerminal);
        Call file = Program.run(ours("--no-cache", "capabilities"));

        assertThat(terminal.status()).isZero();
        assertThat(terminal.out())
                .contains("Probing the host and its emulators: 2 s")
                .endsWith("\r\u001b[K");
        assertThat(out).content().isEqualTo(file.out());
        assertThat(file.err()).isEmpty();
    }

    /** The first guest of the document. */
    private String guest(String dialect) throws IOException, InterruptedException {
        Call call = Program.run(ours("--dialect", dialect, "capabilities"));
        assertThat(call.err()).isEmpty();
        return call.out().substring(call.out().indexOf("  <guest>"), call.out().indexOf("</guest>") + 9);
    }

    private ProcessBuilder ours(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-c", "qemu:///session"));
        all.addAll(List.of(arguments));
        ProcessBuilder program = Program.ours(all.toArray(new String[0]));
        program.environment()
                .putAll(Map.of(
                        "PATH", emulators.toString(),
                        "HOME", work.toString(),
                        "XDG_CACHE_HOME", work.resolve("cache").toString(),
                        "XDG_CONFIG_HOME", work.resolve("config").toString()));
        return program;
    }
}
