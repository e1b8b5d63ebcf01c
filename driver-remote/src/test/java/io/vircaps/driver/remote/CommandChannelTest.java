package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.testkit.peer.Programs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CommandChannelTest {
    private static final int MORE_THAN_A_PIPE_HOLDS = 1 << 22;

    @TempDir
    private Path directory;

    /** Starts a shell that tells its own number and that of the program it starts. */
    private CommandChannel started(String first) throws IOException {
        Path script = Files.writeString(
                directory.resolve("carrier"),
                "#!/bin/sh\n" + first + "\nsleep 1000 &\necho $$ $! > " + directory + "/new; mv " + directory + "/new "
                        + directory + "/pids\nwait\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        CommandChannel channel = CommandChannel.start(List.of(script.toString()));
        Programs.await(() -> Files.exists(directory.resolve("pids")), "the program's start");
        return channel;
    }

    private void awaitEndOfAll() throws IOException {
        for (String pid : Files.readString(directory.resolve("pids")).strip().split(" ", -1)) {
            Programs.await(
                    () -> ProcessHandle.of(Long.parseLong(pid))
                            .filter(ProcessHandle::isAlive)
                            .isEmpty(),
                    "the end of " + pid);
        }
    }

    @Test
    void endsAProgramThatReadsNoMoreDuringAWrite() throws Exception {
        CommandChannel channel = started(":");
        CountDownLatch writing = new CountDownLatch(1);
        CompletableFuture<Throwable> broken = new CompletableFuture<>();
        Thread writer = new Thread(() -> {
            ByteBuffer bytes = ByteBuffer.allocate(MORE_THAN_A_PIPE_HOLDS);
            writing.countDown();
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException ended) {
                broken.complete(ended);
            }
        });
        writer.start();
        writing.await();
        Programs.await(() -> isWithinAWrite(writer), "a full pipe");
        channel.close();
        assertThat(broken.get()).isInstanceOf(IOException.class);
        awaitEndOfAll();
    }

    /** Whether it hands bytes to the kernel, which takes no more than a pipe holds. */
    private static boolean isWithinAWrite(Thread writer) {
        for (StackTraceElement element : writer.getStackTrace()) {
            if (element.getMethodName().equals("writeBytes")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void endsAProgramThatIgnoresTheSignalToEnd() throws IOException {
        CommandChannel channel = started("trap '' TERM");
        channel.close();
        awaitEndOfAll();
        assertThat(channel.isOpen()).isFalse();
        assertThatThrownBy(() -> channel.write(ByteBuffer.allocate(1))).isInstanceOf(IOException.class);
    }

    @Test
    void reportsWhyAProgramEndedByItself() throws IOException {
        Path script = Files.writeString(directory.resolve("talker"), "#!/bin/sh\nexec >&-\necho because >&2\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        CommandChannel channel = CommandChannel.start(List.of(script.toString()));
        assertThat(channel.read(ByteBuffer.allocate(10))).isNegative();
        channel.close();
        assertThat(channel.errorOutput()).isEqualTo("because");
    }
}
