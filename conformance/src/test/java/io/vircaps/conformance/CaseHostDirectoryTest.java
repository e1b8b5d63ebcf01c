package io.vircaps.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseHostDirectoryTest {
    @TempDir
    private Path scratch;

    private Path source;
    private CaseHostDirectory host;

    @BeforeEach
    void makeATree() throws IOException {
        source = scratch.resolve("data/system");
        write(source.resolve("cpu/cpu0/online"), "1\n");
        write(scratch.resolve("data/other/size"), "8K\n");
        host = CaseHostDirectory.empty(scratch.resolve("host"));
    }

    @Test
    void keepsALinkThatStaysInside() throws IOException {
        link("node/cpu0", "../cpu/cpu0");

        host.tree("sys", source);

        assertThat(file("sys/node/cpu0")).isSymbolicLink();
        assertThat(file("sys/node/cpu0/online")).hasContent("1");
    }

    @Test
    void copiesTheDirectoryBehindALinkThatLeadsOut() throws IOException {
        link("cache", "../other");

        host.tree("sys", source);

        assertThat(Files.isSymbolicLink(file("sys/cache"))).isFalse();
        assertThat(file("sys/cache/size")).hasContent("8K");
    }

    @Test
    void followsALinkInPlaceOfTheTree() throws IOException {
        Path linked = Files.createSymbolicLink(scratch.resolve("linked"), source);

        host.tree("sys", linked);

        assertThat(file("sys/cpu/cpu0/online")).hasContent("1");
    }

    @Test
    void writesOverWhatWasCopied() throws IOException {
        host.tree("sys", source).file("sys/cpu/cpu0/online", "0\n");

        assertThat(file("sys/cpu/cpu0/online")).hasContent("0");
        assertThat(source.resolve("cpu/cpu0/online")).hasContent("1");
    }

    @Test
    void startsEmpty() throws IOException {
        host.tree("sys", source);

        CaseHostDirectory.empty(host.path());

        assertThat(file("sys")).doesNotExist();
        assertThat(host.path().resolve("host.txt")).isEmptyFile();
    }

    @Test
    void aTreeThatIsMissingAddsNothing() throws IOException {
        host.tree("sys", scratch.resolve("nowhere"));

        assertThat(file("sys")).doesNotExist();
    }

    private Path file(String path) {
        return host.file(path);
    }

    private void link(String name, String target) throws IOException {
        Path link = source.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
