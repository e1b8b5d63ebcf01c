package io.vircaps.daemon.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.daemon.RunningDaemon;
import io.vircaps.testkit.peer.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Root's daemon, and a client of another user. */
@Timeout(120)
class PeerCredentialsTest {
    /** AUTH_LIST, and then the end. */
    private static final String REQUEST =
            "printf '\\0\\0\\0\\034\\040\\0\\200\\206\\0\\0\\0\\001\\0\\0\\0\\102\\0\\0\\0\\0\\0\\0\\0\\001\\0\\0\\0\\0'";

    private static final int REPLY_SIZE = 36;

    @TempDir
    private Path directory;

    @BeforeEach
    void needsPrograms() throws IOException {
        assumeTrue(Programs.areInstalled("setpriv", "nc") && Programs.runAsRoot());
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The size of the reply to a client of a user, in bytes. */
    private int replySize(String user, Path socket) throws IOException {
        String count = Programs.output(
                "sh",
                "-c",
                "{ " + REQUEST + "; sleep 2; } | setpriv --reuid=" + user + " --regid=" + user
                        + " --clear-groups nc -U -N " + socket + " | wc -c");
        return Integer.parseInt(count.strip());
    }

    @Test
    void acceptOnlyTheOwnerIfTheSocketWasCreatedForIt() throws IOException {
        try (RunningDaemon running = RunningDaemon.in(directory)) {
            Path socket = directory.resolve("libvirt-sock");
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rwxrwxrwx"));
            assertThat(replySize("65534", socket)).isZero();
            assertThat(replySize("0", socket)).isEqualTo(REPLY_SIZE);
            assertThat(running.page("/healthz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void acceptEveryUserThatTheModeAllows() throws IOException {
        try (RunningDaemon running = RunningDaemon.in(directory)) {
            assertThat(replySize("65534", directory.resolve("libvirt-sock-ro"))).isEqualTo(REPLY_SIZE);
            assertThat(running.page("/healthz").statusCode()).isEqualTo(200);
        }
    }
}
