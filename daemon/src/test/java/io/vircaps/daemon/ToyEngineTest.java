package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cli.Cli;
import io.vircaps.cli.Streams;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.host.validate.HostValidation;
import io.vircaps.model.Version;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.LookupProcedures;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that only a list of drivers names works in the library, the command and the daemon. */
class ToyEngineTest {
    private static final List<Driver> DRIVERS = List.of(new ToyDriver());
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String DOCUMENT = """
            <capabilities>

              <host>
                <cpu>
                  <arch>s390x</arch>
                </cpu>
              </host>

            </capabilities>
            """;

    @TempDir
    private Path directory;

    private static String run(int status, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), out, out, false);
        assertThat(new Cli(streams, Map.of(), DRIVERS).run(arguments))
                .as("%s", out)
                .isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isOpenedByTheLibrary() {
        try (Connection connection = Connection.open("toy:///system", ConnectionOptions.DEFAULT, DRIVERS)) {
            assertThat(connection.capabilitiesXml()).isEqualTo(DOCUMENT);
            assertThat(connection.version().version()).contains(new Version(1, 2, 3));
            assertThat(connection.node().hostname()).isEqualTo("toybox");
            assertThatThrownBy(() -> connection.node().info())
                    .isInstanceOf(NoFunction.class)
                    .hasMessageEndingWith("virNodeGetInfo");
        }
        assertThatThrownBy(() -> Connection.open("toy:///other", ConnectionOptions.DEFAULT, DRIVERS))
                .hasMessage("Unexpected toy URI path '/other', try toy:///system");
    }

    @Test
    void isTheDefaultOfTheCommandThatHasNoOther() {
        assertThat(run(0, "-q", "capabilities")).startsWith(DOCUMENT);
        assertThat(run(0, "-q", "uri")).startsWith("toy:///system\n");
    }

    @Test
    void isCheckedByHostValidate() {
        assertThat(HostValidation.of("toy", DRIVERS, ConnectionOptions.DEFAULT).label())
                .isEqualTo("TOY");
        assertThat(run(0, "host-validate", "toy"))
                .contains("TOY: Checking for a charged battery")
                .contains("WARN (charge it)");
        assertThat(run(0, "host-validate")).contains("TOY: Checking for a charged battery");
    }

    @Test
    void isRecordedByGather() {
        Path gathered = directory.resolve("host");
        run(0, "gather", gathered.toString());

        assertThat(gathered.resolve("root/etc/toy.conf")).hasContent("battery = 1");
    }

    @Test
    void isServedByTheDaemonWithItsErrorDomain() throws IOException {
        try (RunningDaemon daemon = RunningDaemon.of(directory, DRIVERS);
                Session session = daemon.session()) {
            session.call(Procedures.AUTH_LIST, Nothing.NOTHING, LIMIT);
            session.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("toy:///system"), 0), LIMIT);

            assertThat(session.call(Procedures.CONNECT_GET_CAPABILITIES, Nothing.NOTHING, LIMIT))
                    .isEqualTo(DOCUMENT);
            assertThatThrownBy(() -> session.call(LookupProcedures.DOMAIN_BY_ID, 7, LIMIT))
                    .isInstanceOfSatisfying(
                            RpcException.Refused.class,
                            refused -> assertThat(refused.error().domain()).isEqualTo(ToyDriver.ERROR_DOMAIN))
                    .hasMessage("Domain not found: no domain with matching id 7");
        }
    }
}
