package io.vircaps.host.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bus that is not there any more. */
class LogindOnBusTest {
    /** Less than the ten seconds for which the library would try by itself. */
    private static final Duration LIMIT = Duration.ofSeconds(9);

    @TempDir
    private Path directory;

    @Test
    void isNotThereWhereTheBusLeftItsSocket() throws IOException {
        Path socket = directory.resolve("system_bus_socket");
        try (ServerSocketChannel bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            bus.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();
        LogindOnBus logind = new LogindOnBus("unix:path=" + socket);
        assertThat(new TimeLimitedSource(logind, "logind", LIMIT).query()).isEmpty();
    }
}
