package io.vircaps.daemon.contract;

import io.vircaps.connect.Connection;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract, of connections over a daemon that serves the host directory. */
@ParameterizedClass
@EnumSource(Endpoint.class)
class RemoteCpusContractTest extends AbstractCpusTest {
    @TempDir
    private Path sockets;

    RemoteCpusContractTest(Endpoint endpoint) {
        super(endpoint);
    }

    @Override
    Connection open() {
        closeAfterTest(endpoint.daemon(sockets));
        return endpoint.remote(sockets);
    }
}
