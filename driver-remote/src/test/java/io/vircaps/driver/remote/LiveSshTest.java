package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.connect.Connection;
import io.vircaps.testkit.peer.PrivateLibvirtd;
import io.vircaps.testkit.peer.PrivateLibvirtd.Guard;
import io.vircaps.testkit.peer.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The user's ssh to an sshd on loopback, and through it to the real libvirtd, both started here. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LiveSshTest {
    @TempDir
    private Path directory;

    @TempDir
    private Path keys;

    @Test
    void servesThroughSsh() throws IOException {
        assumeTrue(
                Programs.areInstalled("libvirtd", "sshd", "ssh", "ssh-keygen", "nc", "setpriv")
                        && Files.isDirectory(Path.of("/run/sshd")),
                "needs libvirtd, sshd with its directory /run/sshd, ssh, nc and setpriv");
        int port = Programs.freePort();
        Process sshd = sshd(port);
        try (PrivateLibvirtd daemon = new PrivateLibvirtd(directory, Guard.NO_LOGIN, Map.of())) {
            Programs.await(() -> !sshd.isAlive() || Programs.isListening(port), "sshd");
            String way = "test+ssh://" + System.getProperty("user.name") + "@127.0.0.1:" + port
                    + "/default?no_tty=1&command=" + keys.resolve("ssh") + "&keyfile=" + keys.resolve("id");
            try (Connection connection = LiveDaemonTest.open(way + "&socket=" + daemon.socket())) {
                assertThat(connection.capabilitiesXml() + "\n")
                        .isEqualTo(
                                LiveDaemonTest.virsh("test+unix:///default?socket=" + daemon.socket(), "capabilities"));
            }
            assertThatThrownBy(() -> LiveDaemonTest.open(way + "&socket=/nonexistent"))
                    .isInstanceOf(RemoteException.Unreachable.class)
                    .hasMessageContaining("/nonexistent: No such file or directory");
        } finally {
            Programs.end(sshd);
        }
        assertThatThrownBy(() -> LiveDaemonTest.open(
                        "test+ssh://127.0.0.1:" + port + "/default?no_tty=1&command=" + keys.resolve("ssh")))
                .hasMessageStartingWith("Cannot recv data: ")
                .hasMessageContaining("Connection refused");
    }

    private Process sshd(int port) throws IOException {
        for (String key : new String[] {"hostkey", "id"}) {
            Programs.output(
                    "ssh-keygen",
                    "-q",
                    "-t",
                    "ed25519",
                    "-N",
                    "",
                    "-f",
                    keys.resolve(key).toString());
        }
        Files.writeString(
                keys.resolve("ssh"),
                "#!/bin/sh\nexec ssh -F none -o UserKnownHostsFile=" + keys.resolve("known")
                        + " -o StrictHostKeyChecking=no -o LogLevel=ERROR \"$@\"\n");
        assertThat(keys.resolve("ssh").toFile().setExecutable(true)).isTrue();
        Files.writeString(
                keys.resolve("sshd_config"),
                "ListenAddress 127.0.0.1\nPort " + port + "\nHostKey " + keys.resolve("hostkey")
                        + "\nAuthorizedKeysFile " + keys.resolve("id.pub")
                        + "\nPidFile none\nStrictModes no\nUsePAM no\n"
                        + "PasswordAuthentication no\n");
        return new ProcessBuilder(
                        "/usr/sbin/sshd",
                        "-D",
                        "-e",
                        "-f",
                        keys.resolve("sshd_config").toString())
                .redirectErrorStream(true)
                .redirectOutput(keys.resolve("log").toFile())
                .start();
    }
}
