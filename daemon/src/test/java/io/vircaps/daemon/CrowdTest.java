package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.testkit.peer.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Very many clients, and clients that misbehave for long: {@code -Dvircaps.soak.seconds=600} for ten minutes. */
class CrowdTest {
    private static final Duration LIMIT = Duration.ofSeconds(100);
    private static final Duration SOAK = Duration.ofSeconds(Integer.getInteger("vircaps.soak.seconds", 2));
    private static final int CROWD = 10_000;
    private static final int LET_IN = 3000;
    private static final int TOGETHER = 8;
    private static final int SLACK = 32;
    private static final long HEAP_SLACK = 24_000_000;

    @TempDir
    private Path directory;

    private static Session opened(RunningDaemon running) throws IOException {
        Session session = running.session();
        session.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0), LIMIT);
        return session;
    }

    private static long openFiles() {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    private static long mostOpenFiles() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/limits")).stream()
                .filter(line -> line.startsWith("Max open files"))
                .mapToLong(line -> Long.parseLong(line.split(" +", -1)[3]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void servesThoseInsideWhileTenThousandComeAtOnce() throws IOException {
        long room = mostOpenFiles() - openFiles() - LET_IN - 1000;
        try (RunningDaemon running = RunningDaemon.in(directory, "max_clients = " + LET_IN)) {
            Session inside = opened(running);
            List<SocketChannel> crowd = new ArrayList<>();
            try {
                for (int i = 0; i < Math.min(CROWD, room); i++) {
                    crowd.add(running.socket());
                }
                assertThat(inside.call(Procedures.CONNECT_GET_TYPE, Nothing.NOTHING, LIMIT))
                        .isEqualTo("QEMU");
                assertThat(running.page("/healthz").body()).isEqualTo("ok\n");
            } finally {
                for (SocketChannel one : crowd) {
                    one.close();
                }
            }
            awaitClients(running, 1);
            assertThat(opened(running).isOpen()).isTrue();
        }
    }

    private static void awaitClients(RunningDaemon running, int count) {
        Programs.await(
                () -> {
                    try {
                        return running.page("/metrics").body().contains("vircapsd_clients " + count + "\n");
                    } catch (IOException failed) {
                        throw new AssertionError(failed);
                    }
                },
                count + " clients inside");
    }

    @Test
    void keepsNothingOfThoseWhoMisbehave() throws Exception {
        try (RunningDaemon running = RunningDaemon.in(directory)) {
            misbehave(running, Duration.ofSeconds(1));
            awaitClients(running, 0);
            long files = openFiles();
            long heap = usedHeap();
            int threads = ManagementFactory.getThreadMXBean().getThreadCount();
            misbehave(running, SOAK);
            awaitClients(running, 0);
            Programs.await(() -> openFiles() <= files + SLACK, "file descriptors to be given back");
            Programs.await(() -> usedHeap() <= heap + HEAP_SLACK, "memory to be given back");
            Programs.await(
                    () -> ManagementFactory.getThreadMXBean().getThreadCount() <= threads + SLACK, "threads to end");
            assertThat(opened(running).isOpen()).isTrue();
        }
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void misbehave(RunningDaemon running, Duration howLong) throws Exception {
        long end = System.nanoTime() + howLong.toNanos();
        List<Future<?>> rows = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < TOGETHER; i++) {
                Random random = new Random(i);
                rows.add(threads.submit(() -> {
                    Mischief mischief = new Mischief(directory.resolve("libvirt-sock"), random);
                    while (System.nanoTime() - end < 0) {
                        mischief.make();
                    }
                    return random;
                }));
            }
        }
        for (Future<?> row : rows) {
            row.get();
        }
        assertThat(running.page("/healthz").body()).isEqualTo("ok\n");
    }
}
