package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.daemon.HostCopy;
import io.vircaps.daemon.RunningDaemon;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A host that changes while its document is served. */
@Timeout(120)
class ServedEngineTest {
    private static final Duration LIMIT = Duration.ofSeconds(100);

    @TempDir
    private Path directory;

    private HostCopy host;

    @BeforeEach
    void copiesAHost() throws IOException {
        host = HostCopy.of(RunningDaemon.HOST, directory.resolve("host"));
    }

    private RunningDaemon start() {
        return RunningDaemon.of(directory, host.directory());
    }

    private static Session opened(RunningDaemon running) throws IOException {
        Session session = running.session();
        session.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0), LIMIT);
        return session;
    }

    private static String document(Session session) {
        return session.call(Procedures.CONNECT_GET_CAPABILITIES, Nothing.NOTHING, LIMIT);
    }

    /** An answer to a question that was asked a second after a change tells of it. */
    private static String aSecondLater(Session session) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (System.nanoTime() - end < 0) {
            document(session);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return document(session);
    }

    @Test
    void reportsAnotherNumberOfHugepages() throws IOException {
        try (RunningDaemon running = start()) {
            Session session = opened(running);
            assertThat(document(session)).contains("<pages unit='KiB' size='2048'>0</pages>");
            host.write("sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages", "17\n");
            assertThat(aSecondLater(session)).contains("<pages unit='KiB' size='2048'>17</pages>");
        }
    }

    @Test
    void reportsACpuThatWentOffline() throws IOException {
        try (RunningDaemon running = start()) {
            Session session = opened(running);
            assertThat(document(session)).contains("<cpus num='2'>");
            host.write("sys/devices/system/cpu/online", "0\n");
            host.write("sys/devices/system/cpu/offline", "1\n");
            host.write("sys/devices/system/node/node0/cpulist", "0\n");
            host.write("sys/devices/system/node/node0/cpumap", "1\n");
            assertThat(aSecondLater(session)).contains("<cpus num='1'>");
        }
    }

    @Test
    void reportsAnEmulatorThatWasRemoved() throws IOException {
        try (RunningDaemon running = start()) {
            Session session = opened(running);
            assertThat(document(session)).contains("<arch name='xtensa'>");
            Files.delete(host.directory().resolve("qmp/qemu-system-xtensa.txt"));
            assertThat(aSecondLater(session)).doesNotContain("<arch name='xtensa'>");
        }
    }
}
