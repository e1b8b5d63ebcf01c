package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.conf.LibvirtConf;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SshCommandTest {
    private static List<String> line(String uri, boolean readOnly) {
        Target target = Target.of(ConnectionUri.parse(uri), LibvirtConf.empty("libvirt.conf"));
        User user = new User(false, Path.of("/home/fred"), Map.of());
        return new SshCommand(target, new SocketPath(target, user, readOnly), readOnly).line();
    }

    private static String remote(String uri) {
        List<String> line = line(uri, false);
        return line.get(line.size() - 1);
    }

    @Test
    void passesTheSshParametersOfTheUri() {
        assertThat(line("qemu+ssh://me@host:2222/system?keyfile=/k&no_tty=1&no_verify=1&command=/opt/ssh", false))
                .startsWith("/opt/ssh", "-p", "2222", "-l", "me", "-i", "/k", "-T", "-e", "none")
                .containsSubsequence("-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "--", "host");
        assertThat(line("qemu+ssh://host/system", false)).startsWith("ssh", "-T", "-e", "none", "--", "host");
    }

    @Test
    void prefersTheHelperAndFallsBackToNetcat() {
        assertThat(remote("qemu+ssh://host/system"))
                .contains("exec virt-ssh-helper '\\''qemu:///system'\\''")
                .contains("-U '\\''/var/run/libvirt/libvirt-sock'\\''");
        assertThat(line("qemu+ssh://host/system", true).toString())
                .contains("virt-ssh-helper -r ")
                .contains("libvirt-sock-ro");
    }

    @Test
    void takesWhatTheUriAllows() {
        assertThat(remote("qemu+ssh://host/system?socket=/x"))
                .doesNotContain("virt-ssh-helper")
                .contains("/x");
        assertThat(remote("qemu+ssh://host/system?netcat=/opt/nc"))
                .doesNotContain("virt-ssh-helper")
                .contains("/opt/nc");
        assertThat(remote("qemu+ssh://host/session")).doesNotContain("-U");
        assertThat(remote("qemu+ssh://host/system?proxy=native")).doesNotContain("-U");
        assertThatThrownBy(() -> remote("qemu+ssh://host/system?proxy=native&netcat=nc"))
                .hasMessage("netcat path not valid with native proxy mode");
        assertThatThrownBy(() -> remote("qemu+ssh://host/system?proxy=swift")).hasMessage("Unknown proxy type 'swift'");
    }

    @Test
    void quotesWhatTheShellWouldRun() {
        assertThat(SshCommand.quoted("a'; rm -rf / #")).isEqualTo("'a'\\''; rm -rf / #'");
    }
}
