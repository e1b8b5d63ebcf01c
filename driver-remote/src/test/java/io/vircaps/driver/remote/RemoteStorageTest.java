package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.rpc.protocol.Procedures;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteStorageTest {
    @Test
    void returnsTheDocumentOfTheDaemon(@TempDir Path directory) throws IOException {
        try (ScriptedDaemon daemon = ScriptedDaemon.in(directory)) {
            daemon.on(Procedures.CONNECT_GET_STORAGE_POOL_CAPABILITIES, flags -> "<storagepoolCapabilities/>");
            assertThat(new RemoteStorage(daemon.calls()).poolsXml()).isEqualTo("<storagepoolCapabilities/>");
            assertThat(new RemoteStorage(daemon.calls()).pools()).isEmpty();
            assertThat(daemon.received()).containsExactly(0, 0);
        }
    }
}
