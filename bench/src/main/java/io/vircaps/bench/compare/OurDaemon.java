package io.vircaps.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The installed vircapsd, with one socket and the default configuration. */
final class OurDaemon implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Process process;
    private final Path socket;

    private OurDaemon(Process process, Path socket) {
        this.process = process;
        this.socket = socket;
    }

    /** Starts one that sees these directories and waits until it can be called. */
    static OurDaemon start(Path dist, XdgDirectories directories) throws IOException, InterruptedException {
        Path socket = Files.createDirectories(directories.root()).resolve("vircapsd.sock");
        Path log = directories.root().resolve("vircapsd.log");
        ProcessBuilder builder = new ProcessBuilder(
                        dist.resolve("bin/vircapsd").toString(), "--socket", socket.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(directories.environment());
        Process process = builder.start();
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!Files.exists(socket)) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("vircapsd did not start: " + Files.readString(log));
            }
        }
        return new OurDaemon(process, socket);
    }

    Path socket() {
        return socket;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }
}
