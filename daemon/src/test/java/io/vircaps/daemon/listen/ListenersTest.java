package io.vircaps.daemon.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.daemon.config.CommandOptions;
import io.vircaps.daemon.config.DaemonConfig;
import io.vircaps.daemon.config.SetupException;
import io.vircaps.daemon.metrics.EventLog;
import io.vircaps.model.conf.LibvirtConf;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenersTest {
    @TempDir
    private Path directory;

    private Listeners open(String config, String... options) {
        String text = "unix_sock_dir = \"" + directory + "\"\n" + config;
        return Listeners.open(
                CommandOptions.parse(options),
                new DaemonConfig(LibvirtConf.parse("vircapsd.conf", text)),
                new EventLog());
    }

    @Test
    void haveTheNamesOfLibvirtsSockets() {
        try (Listeners listeners = open("listen_tcp = 1\nauth_tcp = \"none\"\ntcp_port = \"0\"\n")) {
            assertThat(listeners.list()).extracting(Listener::name).containsExactly("unix", "unix-ro", "tcp");
            assertThat(listeners.list()).extracting(Listener::readOnly).containsExactly(false, true, false);
            assertThat(directory.resolve("libvirt-sock")).exists();
            assertThat(directory.resolve("libvirt-sock-ro")).exists();
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void areOneIfASocketIsNamed() {
        Path only = directory.resolve("only");
        try (Listeners listeners = open("listen_tcp = 1\n", "--socket", only.toString())) {
            assertThat(listeners.list()).extracting(Listener::name).containsExactly("unix");
            assertThat(only).exists();
        }
    }

    @Test
    void areAllClosedIfOneCannotBeOpened() {
        assertThatThrownBy(() -> open("listen_tcp = 1\nauth_tcp = \"none\"\nlisten_addr = \"256.0.0.1\"\n"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("256.0.0.1:16509: cannot listen: unknown address");
        assertThat(directory).isEmptyDirectory();
    }
}
