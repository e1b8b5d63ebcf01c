package io.vircaps.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeCopyTest {
    @TempDir
    private Path directory;

    private Path source;
    private Path target;

    @BeforeEach
    void make() throws IOException {
        source = Files.createDirectories(directory.resolve("source"));
        target = Files.createDirectories(directory.resolve("target"));
    }

    private void file(String path, String content) throws IOException {
        Files.createDirectories(source.resolve(path).resolveSibling(""));
        Files.writeString(source.resolve(path), content);
    }

    private TreeCopy copy() {
        return copy(KernelFiles.directory(source));
    }

    private TreeCopy copy(KernelFiles files) {
        return new TreeCopy(files, target, new Excerpt("box", Set.of()), Redaction.NONE);
    }

    @Test
    void copiesTheExcerptOfAFile() throws IOException {
        file("etc/group", "kvm:x:36:jo\njo:x:1000:\n");

        copy().content("etc/group");

        assertThat(target.resolve("etc/group")).hasContent("kvm:x:36:");
    }

    @Test
    void copiesLinksAsLinks() throws IOException {
        file("sys/devices/cpu/cpu0/core_id", "7\n");
        Files.createDirectories(source.resolve("sys/node/node0"));
        Files.createSymbolicLink(source.resolve("sys/node/node0/cpu0"), Path.of("../../devices/cpu/cpu0"));

        copy().content("sys/node/node0/cpu0/core_id");

        assertThat(Files.readSymbolicLink(target.resolve("sys/node/node0/cpu0")))
                .isEqualTo(Path.of("../../devices/cpu/cpu0"));
        assertThat(target.resolve("sys/devices/cpu/cpu0/core_id")).hasContent("7");
    }

    @Test
    void followsLinksOfProc() throws IOException {
        file("proc/42/status", "Seccomp: 0\n");
        Files.createSymbolicLink(source.resolve("proc/self"), Path.of("42"));

        copy().content("proc/self/status");

        assertThat(target.resolve("proc/self")).isDirectory();
        assertThat(Files.isSymbolicLink(target.resolve("proc/self"))).isFalse();
        assertThat(target.resolve("proc/self/status")).hasContent("Seccomp: 0");
    }

    @Test
    void makesEntriesWithoutContent() throws IOException {
        file("dev/vhost-net", "content");
        Files.createDirectories(source.resolve("sys/empty"));

        TreeCopy copy = copy();
        copy.entry("dev/vhost-net");
        copy.entry("sys/empty");
        copy.entry("none");

        assertThat(target.resolve("dev/vhost-net")).isEmptyFile();
        assertThat(target.resolve("sys/empty")).isEmptyDirectory();
        assertThat(target.resolve("none")).doesNotExist();
    }

    @Test
    void keepsWhatCouldNotBeRead() throws IOException {
        HostSource host = HostSource.of(
                Map.of("etc/a", "1", "etc/b", "2"),
                Map.of("refused.etc/a", "permission denied", "refused.etc/b", "Input/output error"));

        TreeCopy copy = copy(host.files());
        copy.content("etc/a");
        copy.content("etc/b");

        assertThat(copy.refusals()).isEqualTo(Map.of("etc/a", "permission denied", "etc/b", "Input/output error"));
        assertThat(target.resolve("etc/a")).isEmptyFile();
    }
}
