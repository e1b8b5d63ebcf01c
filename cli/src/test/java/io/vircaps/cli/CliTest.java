package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.testkit.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private static final String[] CAPABILITIES = {"-c", "test:///default", "capabilities"};

    @TempDir
    private Path directory;

    @Test
    void printsTheDocumentAsVirshDoes() throws IOException {
        assertThat(Call.of(CAPABILITIES)).isEqualTo(new Call(0, document() + "\n\n", ""));
    }

    @Test
    void leavesOutTheEmptyLineIfQuiet() throws IOException {
        assertThat(Call.of("-qc", "test:///default", "capabilities").out()).isEqualTo(document() + "\n");
    }

    @Test
    void writesAnotherDialect() {
        assertThat(call("-c test:///default --dialect 0.2.1 capabilities").out())
                .startsWith("<capabilities>\n  <host>\n")
                .contains("<arch name=\"i686\">")
                .endsWith("</capabilities>\n\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nosuch|unknown command: 'nosuch'",
                "nodeinfo extra|unexpected data 'extra'",
                "nodeinfo --nosuch|command 'nodeinfo' doesn't support option --nosuch",
                "nodeinfo --dialects 9.0.0|command 'nodeinfo' doesn't support option --dialects;"
                        + " the nearest is --dialect",
                "--dialec 9.0.0 uri|unsupported option '--dialec'; the nearest is --dialect. See --help.",
                "capabilites|unknown command: 'capabilites'; the nearest is 'capabilities'",
                "help urii|unknown command: 'urii'; the nearest is 'uri'",
                "nodeinfo --bad|command 'nodeinfo' doesn't support option --bad",
                "maxvcpus --type|expected syntax: --type <string>",
                "maxvcpus --type test test|unexpected data 'test'",
                "--bad|unsupported option '--bad'. See --help.",
                "-c|option '-c'/'--connect' requires an argument",
                "--host|option '--host' requires an argument",
                "cache|command 'cache' requires <clear> option",
                "--output yaml uri|option --output: expected xml or json, found 'yaml'",
                "gather|command 'gather' requires <DIR> option",
                "--host x gather y|option --host: command 'gather' records the machine it runs on",
                "-c xen:/// gather x|option --connect: command 'gather' records all engines of this machine",
                "--output json gather x|command 'gather' has no output as json",
                "--output json cache clear|command 'cache' has no output as json",
                "--dialect 0.1.9 uri|not a libvirt release: expected 0.2.1 or later, found '0.1.9'",
                "cache empty|command 'cache': expected clear, found 'empty'",
                "help nosuch|unknown command: 'nosuch'",
            })
    void namesWhatItDoesNotUnderstand(String line, String sentence) {
        assertThat(call(line)).isEqualTo(new Call(1, "", "error: " + sentence + "\n"));
    }

    /** An empty name would be the working directory. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--host EMPTY uri|1|option --host: expected a directory, found ''",
                "--cpu-map EMPTY uri|1|option --cpu-map: expected a directory, found ''",
                "validate EMPTY|2|command 'validate': expected the name of a file or directory, found ''",
                "gather EMPTY|1|command 'gather': expected the name of a file or directory, found ''",
                "diff - EMPTY|2|command 'diff': expected the name of a file or directory, found ''",
                "cpu-compare --file EMPTY|1|command 'cpu-compare': expected the name of a file or directory, found ''"
            })
    void takesNoEmptyName(String line, int status, String sentence) {
        String[] words = line.split(" ", -1);
        Arrays.asList(words).replaceAll(word -> word.equals("EMPTY") ? "" : word);

        assertThat(Call.of(words)).isEqualTo(new Call(status, "", "error: " + sentence + "\n"));
    }

    @Test
    void wantsACommand() {
        assertThat(Call.of()).isEqualTo(new Call(1, "", "error: no command given. See --help.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch:///x", "qemu+unix://host/system", "test:///", "no uri", "test:///\u00e9"})
    void cannotConnectToWhatIsNotThere(String uri) {
        Call call = Call.of("-c", uri, "capabilities");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).hasSize(2).first().isEqualTo("error: failed to connect to the hypervisor");
    }

    @Test
    void readsAHostDirectory() throws IOException {
        Path host = Fixtures.host("x86_64-1s2c1t");
        String expected = Files.readString(host.resolve("expected/capabilities.xml"));

        assertThat(Call.of("--host", host.toString(), "capabilities")).isEqualTo(new Call(0, expected + "\n\n", ""));
    }

    @Test
    void reportsThatADirectoryIsNoHost() {
        Call call = Call.of("--host", directory.toString(), "uri");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .endsWith(directory
                        + ": no host directory: expected a directory with host.txt, found 'a directory without'\n");
    }

    @Test
    void opensTheEngineThatTheEnvironmentNames() {
        Map<String, String> environment = Map.of("VIRSH_DEFAULT_CONNECT_URI", "test:///default");

        assertThat(Call.with("", environment, "uri").out()).isEqualTo("test:///default\n\n");
        assertThat(Call.with("", Map.of("VIRSH_DEFAULT_CONNECT_URI", "nosuch:///"), "uri"))
                .satisfies(call -> assertThat(call.out()).isEqualTo("\n"))
                .satisfies(call -> assertThat(call.status()).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "help capabilities", "domcapabilities --help", "cache --help"})
    void explainsItself(String line) {
        Call call = call(line);

        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith("Usage: vircaps ");
        assertThat(call.out().lines()).allMatch(words -> words.length() <= 80);
    }

    @Test
    void statesItsVersion() {
        assertThat(Call.of("--version").out()).matches("vircaps \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void doesNotLetForeignTextDriveTheTerminal() {
        assertThat(Call.of("-c", "test:///default", "nodeinfo", "\u001b[2J\u009b")
                        .err())
                .isEqualTo("error: unexpected data '\\x1b[2J\\x9b'\n");
    }

    @Test
    void endsLikeAFilterWhoseReaderWentAway() {
        assertThat(statusWith(new Failing("Broken pipe"), new ByteArrayOutputStream()))
                .isEqualTo(141);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-c test:///default --dialect 9.0.0 -q uri",
                "uri -c test:///default --dialect 9.0.0 -q",
                "-q uri --dialect=9.0.0 --connect test:///default",
                "-c lxc:///nonsense uri -q -c test:///default",
            })
    void acceptsItsOptionsBeforeAndAfterTheVerb(String line) {
        assertThat(Call.of(line.split(" "))).isEqualTo(new Call(0, "test:///default\n", ""));
    }

    @Test
    void leavesAnOptionAfterTheVerbToAVerbThatHasOneOfItsName() {
        assertThat(Call.of("-c", "test:///default", "validate", "--dialect", "nonsense", "x")
                        .err())
                .startsWith("error: option --dialect: ");
    }

    @Test
    void reportsThatTheResultCouldNotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(statusWith(new Failing("No space left on device"), err)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("error: cannot write to standard output: No space left on device\n");
    }

    private static int statusWith(OutputStream out, OutputStream err) {
        return new Cli(new Streams(new ByteArrayInputStream(new byte[0]), out, err, false), Map.of()).run(CAPABILITIES);
    }

    /** A stream that takes nothing. */
    private static final class Failing extends OutputStream {
        private final String why;

        Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int octet) throws IOException {
            throw new IOException(why);
        }
    }

    private static Call call(String line) {
        return Call.of(line.split(" "));
    }

    /** What libvirt 9.0.0 prints for {@code test:///default}, without virsh's empty lines. */
    private static String document() throws IOException {
        try (InputStream stream = CliTest.class.getResourceAsStream("test-default.xml")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
