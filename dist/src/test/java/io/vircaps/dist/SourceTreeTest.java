package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.dist.Shell.Outcome;
import io.vircaps.dist.Shell.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The {@code ./vircaps} of a source tree: when it builds, and when it does not. Maven is a script that counts its runs
 * and "compiles" the one source file into the jar, Java a script that prints the jar.
 */
class SourceTreeTest {
    private static final String MAVEN = """
            echo run >> ../runs
            [ ! -e ../broken ] || { echo "it does not compile"; exit 1; }
            app=dist/target/launcher/vircaps
            mkdir -p $app/lib
            cp dist/src/main/sh/launch.sh $app/lib
            cat model/src/main/A.java > $app/lib/vircaps.jar
            """;

    /** Prints the class path, which is one file, and what follows the main class. */
    private static final String JAVA = """
            while [ "$1" != -cp ]; do shift; done
            cat "$2"; shift 3; echo "$@"
            """;

    @TempDir
    Path work;

    private Path tree;
    private Path source;
    private Shell shell;

    @BeforeEach
    void checksOut() throws IOException {
        tree = work.resolve("a checked-out tree");
        Path scripts = Files.createDirectories(tree.resolve("dist/src/main/sh"));
        Files.copy(Path.of("src/main/sh/launch.sh"), scripts.resolve("launch.sh"));
        Files.copy(Sources.root().resolve("vircaps"), tree.resolve("vircaps"));
        source = tree.resolve("model/src/main/A.java");
        write(source, "one");
        write(tree.resolve("model/src/test/ATest.java"), "a test");
        write(tree.resolve("bench/src/main/B.java"), "a benchmark");
        write(tree.resolve("dist/src/build/assemble.sh"), "a script");
        write(tree.resolve("pom.xml"), "a pom");
        write(tree.resolve("model/pom.xml"), "a pom");
        FakeJava.script(work.resolve("tools/mvn"), MAVEN);
        Path jdk = FakeJava.create(work.resolve("jdk"), "25");
        FakeJava.script(jdk.resolve("bin/java"), JAVA);
        shell = Shell.in(work).withPath(work.resolve("tools")).with("JAVA_HOME", jdk);
    }

    /** A file of ten seconds ago, so that a build, which takes no time here, is later. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text + "\n");
        Instant before = Instant.now().minusSeconds(10);
        Files.setLastModifiedTime(file, FileTime.from(before));
        Files.setLastModifiedTime(file.resolve("..").normalize(), FileTime.from(before));
    }

    /** A file of ten seconds from now: later than a build that was just made, whatever the clock's grain. */
    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(10)));
    }

    private Outcome call() {
        return shell.run(tree.resolve("vircaps"), "uri");
    }

    private long builds() throws IOException {
        Path runs = work.resolve("runs");
        return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
    }

    @Test
    void buildsOnFirstUseOnly() throws IOException {
        Outcome first = call();
        Outcome second = call();

        assertThat(first.out()).isEqualTo("one\nuri\n");
        assertThat(first.err()).startsWith("vircaps: building");
        assertThat(second.out()).isEqualTo("one\nuri\n");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void runsTheNewCodeAfterASourceChanged() throws IOException {
        call();
        Files.writeString(source, "two\n");
        touch(source);

        assertThat(call().out()).isEqualTo("two\nuri\n");
    }

    @Test
    void buildsAfterAFileWasAddedOrRemoved() throws IOException {
        Path more = source.resolveSibling("More.java");
        Files.writeString(more, "more");
        touch(tree.resolve("model/src/main"));
        call();
        Files.delete(more);
        touch(tree.resolve("model/src/main"));
        call();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsAfterAPomChanged() throws IOException {
        call();
        touch(tree.resolve("model/pom.xml"));
        call();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsAfterTheLayoutChanged() throws IOException {
        call();
        touch(tree.resolve("dist/src/build/assemble.sh"));
        call();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void doesNotBuildForTestsAndBenchmarks() throws IOException {
        call();
        touch(tree.resolve("model/src/test/ATest.java"));
        touch(tree.resolve("bench/src/main/B.java"));
        call();

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void reportsABuildThatFailsAndTriesAgain() throws IOException {
        Path broken = Files.writeString(work.resolve("broken"), "");
        Outcome failed = call();
        Files.delete(broken);

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("it does not compile").contains("error: the build failed");
        assertThat(call().out()).isEqualTo("one\nuri\n");
    }

    @Test
    void buildsOnceForTwoFirstCalls() throws IOException {
        List<Started> calls = List.of(
                shell.start(tree.resolve("vircaps").toString(), "a"),
                shell.start(tree.resolve("vircaps").toString(), "b"),
                shell.start(tree.resolve("vircaps").toString(), "c"));
        for (Started each : calls) {
            assertThat(Shell.end(each).out()).startsWith("one\n");
        }

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void worksFromInsideAndThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(work.resolve("link"), tree.resolve("vircaps"));

        assertThat(shell.run(link, "uri").out()).isEqualTo("one\nuri\n");
        assertThat(shell.run("sh", "-c", "cd 'a checked-out tree' && sh vircaps hostname")
                        .out())
                .isEqualTo("one\nhostname\n");
        assertThat(shell.run("a checked-out tree/vircaps", "uri").out()).isEqualTo("one\nuri\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void reportsThatMavenIsMissing() throws IOException {
        Files.delete(work.resolve("tools/mvn"));
        FakeJava.tools(work.resolve("tools"), "find", "stat", "mkdir", "readlink");

        Outcome outcome = shell.with("PATH", work.resolve("tools")).run(tree.resolve("vircaps"), "uri");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("error: vircaps must be built first, and there is no mvn in PATH");
    }

    @Test
    void reportsThatTheTreeIsNotWritable() throws IOException {
        // a file where the directory should be, for root may write everywhere
        Files.createDirectories(tree.resolve("dist/target"));
        Files.writeString(tree.resolve("dist/target/launcher"), "");

        Outcome outcome = call();

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("error: vircaps must be built first, and " + tree + " is not writable");
    }
}
