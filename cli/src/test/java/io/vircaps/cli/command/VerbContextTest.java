package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cli.Streams;
import io.vircaps.cli.ToyDriver;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbContextTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("VIRSH_DEFAULT_CONNECT_URI", "test:///default");

    private static VerbContext context(String line) {
        Streams streams = new Streams(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        Invocation invocation = CommandLines.parsed(line.split(" ", -1));
        return new VerbContext(invocation, streams, ENVIRONMENT, List.of(new ToyDriver()), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "uri, false",
        "--output xml uri, false",
        "--output json uri, true",
        "uri --output json, true",
        "--output text diff a b, false",
        "diff a b --output json, true",
        "explain, false"
    })
    void knowsWhetherTheOutputIsJson(String line, boolean json) {
        assertThat(context(line).json()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--output yaml uri|option --output: expected xml or json, found 'yaml'",
                "--output xml diff a b|option --output: expected text or json, found 'xml'",
                "--output json cache clear|command 'cache' has no output as json",
            })
    void refusesAFormatThatTheVerbLacks(String line, String sentence) {
        assertThatThrownBy(() -> context(line).json())
                .isInstanceOf(UsageException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"uri, '\n'", "-q uri, ''", "uri -q, ''", "--output json uri, ''", "--output xml uri, '\n'"})
    void endsTextWithVirshsEmptyLine(String line, String end) {
        assertThat(context(line).end()).isEqualTo(end);
    }

    @Test
    void makesConnectionOptionsOfTheCommandLine() {
        ConnectionOptions options =
                context("--host /h --dialect 8.1.0 --cpu-map /m --no-cache uri").options();

        assertThat(options.root()).contains(Path.of("/h"));
        assertThat(options.dialect()).isEqualTo(Dialect.parse("8.1.0"));
        assertThat(options.cpuMap()).contains(Path.of("/m"));
        assertThat(options.cache()).isFalse();
        assertThat(options)
                .isNotEqualTo(context("-r uri --host /h --dialect 8.1.0 --cpu-map /m --no-cache")
                        .options());
    }

    @Test
    void leavesDefaultsAloneThatTheLineDoesNotName() {
        assertThat(context("uri").options()).isEqualTo(ConnectionOptions.DEFAULT.startingNamedEmulators());
    }

    @Test
    void takesNoEmptyDirectory() {
        assertThatThrownBy(() -> context("--host= uri").options())
                .isInstanceOf(UsageException.class)
                .hasMessage("option --host: expected a directory, found ''");
    }

    @Test
    void takesTheUriOfTheEnvironmentOnlyForThisMachine() {
        VerbContext given = context("-c toy:///x uri");
        VerbContext live = context("uri");
        VerbContext recorded = context("--host /h uri");

        assertThat(given.uri(given.options())).contains("toy:///x");
        assertThat(live.uri(live.options())).contains("test:///default");
        assertThat(recorded.uri(recorded.options())).isEmpty();
    }

    @Test
    void opensAnEngineOfItsDrivers() {
        VerbContext context = context("uri");

        try (Connection connection = context.open("toy:///system", context.options())) {
            assertThat(connection.uri()).isEqualTo("toy:///system");
        }
    }

    @Test
    void readsTheStandardInputOfItsStreams() throws IOException {
        VerbContext context = context("uri");

        assertThat(context.in()).isSameAs(context.streams().in());
        assertThat(context.in().read()).isEqualTo(-1);
    }
}
