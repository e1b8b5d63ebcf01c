package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.dist.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Debian package, unpacked into a directory: what it brings, and that it needs no Java of the host. */
class DebianPackageIT {
    private static final Path LAID_OUT =
            Path.of(System.getProperty("vircaps.laidOut", "target/vircaps")).toAbsolutePath();

    @TempDir
    static Path work;

    private static Path tree;
    private static Shell shell;

    @BeforeAll
    static void unpacks() throws IOException {
        Optional<Path> file = packageFile();
        assumeTrue(file.isPresent(), "skipped: no Debian package was made");
        tree = work.resolve("tree");
        shell = Shell.in(work).with("VIRCAPS_JVMS", "/nonexistent");
        Outcome outcome = shell.run("dpkg-deb", "--raw-extract", file.orElseThrow(), tree);
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    private static Optional<Path> packageFile() throws IOException {
        try (Stream<Path> files = Files.list(LAID_OUT.resolveSibling(""))) {
            return files.filter(file -> file.toString().endsWith(".deb")).findFirst();
        }
    }

    @Test
    void runsWithItsOwnJava() {
        Outcome outcome = shell.run(tree.resolve("usr/bin/vircaps"), "-c", "test:///default", "capabilities");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("<capabilities>\n")
                .isEqualTo(Shell.in(work)
                        .with("JAVA_HOME", System.getProperty("java.home"))
                        .run(LAID_OUT.resolve("bin/vircaps"), "-c", "test:///default", "capabilities")
                        .out());
    }

    /** With every module it may come to need: the probe of QEMU, JSON, XPath. */
    @Test
    void hasTheModulesOfEveryResult() throws IOException {
        Path command = tree.resolve("usr/bin/vircaps");
        Path emulators = tree.resolve("usr/lib/vircaps/lib/training");
        Shell probing = shell.with(
                        "PATH", FakeJava.tools(work.resolve("tools"), "readlink", "stat", "sha256sum", "cksum"))
                .withPath(emulators)
                .with("XDG_CACHE_HOME", work.resolve("cache"));

        Outcome json = probing.run(command, "-c", "qemu:///session", "--output", "json", "capabilities");
        Outcome nodes = probing.run(command, "-c", "qemu:///session", "capabilities", "--xpath", "//arch/@name");

        assertThat(json.out()).as(json.err()).contains("\"canonical\": \"pc-q35-7.2\"");
        assertThat(nodes.out()).as(nodes.err()).contains(" name=\"x86_64\"\n");
    }

    @Test
    void trainsTheCacheThatItUses() {
        Outcome training = shell.run(tree.resolve("usr/lib/vircaps/bin/vircaps-train"));
        Outcome call = shell.run("sh", "-x", tree.resolve("usr/lib/vircaps/bin/vircaps"), "--version");

        assertThat(training.status()).as(training.err()).isZero();
        assertThat(call.err()).contains("-XX:AOTCache=");
        assertThat(call.out()).startsWith("vircaps ");
    }

    @Test
    void bringsManualCompletionAndTerms() throws IOException {
        Path share = tree.resolve("usr/share");
        Outcome manual = shell.run("gzip", "-dc", share.resolve("man/man1/vircaps.1.gz"));

        assertThat(manual.out()).startsWith(".TH VIRCAPS 1 ").contains(".SS capabilities");
        assertThat(share.resolve("bash-completion/completions/vircaps"))
                .content()
                .contains("complete -F");
        assertThat(share.resolve("doc/vircaps/copyright")).content().contains("License: Apache-2.0");
    }

    @Test
    void statesTheSumOfEveryFile() {
        Outcome outcome = shell.run(
                "sh",
                "-c",
                "cd tree && md5sum --quiet -c DEBIAN/md5sums && find usr -type f ! -path '*/aot/*' | wc -l");
        Outcome sums = shell.run("sh", "-c", "wc -l <tree/DEBIAN/md5sums");

        assertThat(outcome.status()).as(outcome.out()).isZero();
        assertThat(outcome.out()).isEqualTo(sums.out());
    }
}
