package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFilesTest extends KernelFilesContract {
    @TempDir
    Path outside = Path.of("");

    @Override
    protected KernelFiles holding(Map<String, String> contents) throws IOException {
        Files.createDirectories(root());
        Trees.write(root(), contents);
        return KernelFiles.directory(root());
    }

    private Path root() {
        return outside.resolve("root");
    }

    @Test
    void resolvesAbsoluteLinksAgainstTheRoot() throws IOException {
        KernelFiles files = holding(Map.of("etc/machine-id", "inside\n"));
        Trees.link(root(), "var/id", "/etc/machine-id");

        assertThat(files.read("var/id").orElseThrow().line()).isEqualTo("inside");
        assertThat(files.link("var/id")).contains("/etc/machine-id");
    }

    @Test
    void resolvesRelativeLinksOfDirectoriesOnTheWay() throws IOException {
        KernelFiles files = holding(Map.of("sys/devices/cpu/cpu0/core_id", "7\n"));
        Trees.link(root(), "sys/node/node0/cpu0", "../../devices/cpu/cpu0");

        assertThat(files.read("sys/node/node0/cpu0/core_id").orElseThrow().asInt())
                .isEqualTo(7);
        assertThat(files.list("sys/node/node0/cpu0", "")).containsExactly("core_id");
    }

    @Test
    void keepsEveryPathInsideTheDirectory() throws IOException {
        KernelFiles files = holding(Map.of("etc/id", "inside"));
        Trees.write(outside, Map.of("secret", "outside"));
        Trees.link(root(), "out", "../secret");
        Trees.link(root(), "far", "../../../../../../../../etc/hostname");
        Trees.link(root(), "up", "..");

        assertThat(files.read("../secret")).isEmpty();
        assertThat(files.read("out")).isEmpty();
        assertThat(files.read("far")).isEmpty();
        assertThat(files.read("up/up/up/etc/id")).isPresent();
        assertThat(files.exists("up/secret")).isFalse();
    }

    @Test
    void givesUpOnEndlessLinks() throws IOException {
        KernelFiles files = holding(Map.of());
        Trees.link(root(), "a", "b");
        Trees.link(root(), "b", "a");

        assertThatThrownBy(() -> files.read("a"))
                .isInstanceOf(KernelFileException.class)
                .hasMessageContaining("too many links");
        assertThat(files.exists("a")).isFalse();
    }

    @Test
    void opensNothingButRegularFiles() throws IOException {
        KernelFiles files = holding(Map.of());
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(root().resolve("socket")));

            assertThat(files.status("socket").orElseThrow().type()).isEqualTo(FileStatus.Type.SPECIAL);
            assertThatThrownBy(() -> files.read("socket"))
                    .isInstanceOf(KernelFileException.class)
                    .hasMessage("socket: cannot be read: expected a regular file, found 'a special file'");
        }
    }

    @Test
    void hasNoFileWhoseNameNoFileCanHave() throws IOException {
        KernelFiles files = holding(Map.of());

        assertThatThrownBy(() -> files.read("a\0b")).isInstanceOf(KernelFileException.class);
        assertThat(files.exists("a\0b")).isFalse();
    }
}
