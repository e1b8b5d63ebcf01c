package io.vircaps.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Streams streams = new Streams(InputStream.nullInputStream(), out, err, false);

    @Test
    void printBytesAsTheyAre() throws IOException {
        streams.print("<a>\u001b</a>\n".getBytes(UTF_8));

        assertThat(out.toString(UTF_8)).isEqualTo("<a>\u001b</a>\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void printSentencesThatDoNotDriveATerminal() {
        streams.printError("error: caf\u00e9 '\u001b[2J'");

        assertThat(err.toString(UTF_8)).isEqualTo("error: caf\u00e9 '\\x1b[2J'\n");
        assertThat(Streams.line("a\nb")).asString(UTF_8).isEqualTo("a\\x0ab\n");
    }

    @Test
    void endAsAShellDoesAfterABrokenPipe() {
        assertThat(streams.lost(new IOException("Broken pipe"))).isEqualTo(141);
        assertThat(err.size()).isZero();
    }

    @Test
    void reportWhyStandardOutputCannotBeWritten() {
        assertThat(streams.lost(new IOException("No space left on device"))).isEqualTo(1);
        assertThat(err.toString(UTF_8)).isEqualTo("error: cannot write to standard output: No space left on device\n");
    }

    @Test
    void ignoreAnErrorStreamThatCannotBeWritten() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("closed");
            }
        };

        new Streams(InputStream.nullInputStream(), out, closed, false).report(new byte[] {1});

        assertThat(out.size()).isZero();
    }

    @Test
    void arePrintedInColoursOnlyOnATerminal() {
        assertThat(streams.printsToTerminal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/dev/pts/3, true", "/dev/tty1, true", "/dev/console, true", "/dev/null, false", "pipe:[17], false"})
    void areTerminalsByTheirDevice(String device, boolean isTerminal, @TempDir Path directory) throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("2"), Path.of(device));

        assertThat(Streams.isTerminal(link)).isEqualTo(isTerminal);
        assertThat(Streams.isTerminal(directory)).isFalse();
    }

    @Test
    void areThoseOfTheProcess() {
        assertThat(Streams.ofProcess().in()).isNotNull();
    }
}
