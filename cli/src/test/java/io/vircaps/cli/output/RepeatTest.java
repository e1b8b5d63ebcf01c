package io.vircaps.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Streams;
import io.vircaps.kernel.HostSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatTest {
    private static final String[] LINE = {"-c", "test:///default", "uri"};

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Streams streams(OutputStream to) {
        return new Streams(new ByteArrayInputStream(new byte[0]), to, err, false);
    }

    private Optional<OutputCache> cache() throws IOException {
        long uid = Integer.toUnsignedLong((Integer) Files.getAttribute(directory, "unix:uid"));
        HostSource host = HostSource.of(Map.of(), Map.of("arch", "x86_64", "user", "uid=" + uid + " gid=0"));
        return Optional.of(OutputCache.of(host, directory, "build", Map.of("PATH", "/bin")));
    }

    private void keepOneOutput() throws IOException {
        OutputCache cache = cache().orElseThrow();
        cache.observer().complete();
        cache.keep(LINE, "test:///default\n\n".getBytes(UTF_8), "note: one\n".getBytes(UTF_8));
    }

    @Test
    void printsKnownOutputToBothStreams() throws IOException {
        keepOneOutput();

        assertThat(Repeat.run(LINE, streams(out), cache())).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("test:///default\n\n");
        assertThat(err.toString(UTF_8)).isEqualTo("note: one\n");
    }

    @Test
    void printsNothingThatIsNotKnown() throws IOException {
        assertThat(Repeat.run(LINE, streams(out), Map.of())).isEqualTo(75);
        assertThat(Repeat.run(LINE, streams(out), cache())).isEqualTo(75);
        assertThat(out.size() + err.size()).isZero();
    }

    @Test
    void endsWithAStatusOfItsOwnWhereTheOutputCannotBeWritten() throws IOException {
        keepOneOutput();

        assertThat(Repeat.run(LINE, streams(failing("No space left on device")), cache()))
                .isEqualTo(74);
        assertThat(Repeat.run(LINE, streams(failing("Broken pipe")), cache())).isEqualTo(141);
        assertThat(err.toString(UTF_8)).isEqualTo("error: cannot write to standard output: No space left on device\n");
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
