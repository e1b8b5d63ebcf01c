package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.dist.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the launcher takes, and what it says where there is none. */
class JavaChoiceTest {
    @TempDir
    Path work;

    private Path jvms;
    private Path launcher;
    private Shell shell;

    @BeforeEach
    void installs() throws IOException {
        jvms = Files.createDirectories(work.resolve("jvms"));
        Path home = work.resolve("home of vircaps");
        launcher = Sources.install(home);
        shell = Shell.in(work)
                .with("VIRCAPS_JVMS", jvms)
                .with("PATH", FakeJava.tools(work.resolve("tools"), "readlink", "stat"));
    }

    @Test
    void takesJavaHomeFirst() throws IOException {
        Path named = FakeJava.create(work.resolve("named"), "25.0.3");
        FakeJava.create(jvms.resolve("newer"), "26");

        assertThat(shell.with("JAVA_HOME", named).run(launcher, "uri").out()).startsWith("ran named ");
    }

    @Test
    void passesOverAnOldJavaHome() throws IOException {
        Path old = FakeJava.create(work.resolve("old"), "17.0.15");
        FakeJava.create(jvms.resolve("good"), "25");

        Outcome outcome = shell.with("JAVA_HOME", old).run(launcher, "uri");

        assertThat(outcome.out()).startsWith("ran good ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void takesTheJavaInPathBeforeThoseOfTheSystem() throws IOException {
        Path inPath = FakeJava.create(work.resolve("inpath"), "25.0.1");
        FakeJava.create(jvms.resolve("other"), "25.0.3");

        assertThat(shell.withPath(inPath.resolve("bin")).run(launcher).out()).startsWith("ran inpath ");
    }

    @Test
    void followsALinkInPathToItsJava() throws IOException {
        Path far = FakeJava.create(work.resolve("far"), "25.0.1");
        Path links = Files.createDirectories(work.resolve("links"));
        Files.createSymbolicLink(links.resolve("java"), far.resolve("bin/java"));

        assertThat(shell.withPath(links).run(launcher).out()).startsWith("ran far ");
    }

    @Test
    void passesOverAnOldJavaInPath() throws IOException {
        Path links = Files.createDirectories(work.resolve("links"));
        Files.createSymbolicLink(
                links.resolve("java"),
                FakeJava.create(jvms.resolve("a-17"), "17.0.15").resolve("bin/java"));
        FakeJava.create(jvms.resolve("b-25"), "25.0.3");

        assertThat(shell.withPath(links).run(launcher).out()).startsWith("ran b-25 ");
    }

    @Test
    void takesTheNewestOfTheSystem() throws IOException {
        FakeJava.create(jvms.resolve("a"), "25.0.3");
        FakeJava.create(jvms.resolve("b"), "26-ea");
        FakeJava.create(jvms.resolve("c"), "1.8.0_402");
        Files.createDirectories(jvms.resolve("d/bin"));

        assertThat(shell.run(launcher).out()).startsWith("ran b ");
    }

    @Test
    void prefersARuntimeOfItsOwn() throws IOException {
        FakeJava.create(launcher.resolve("../../runtime").normalize(), "25.0.3");
        FakeJava.create(jvms.resolve("other"), "26");

        assertThat(shell.run(launcher).out()).startsWith("ran runtime ");
    }

    @Test
    void suggestsARemedyWhereThereIsNone() throws IOException {
        Path old = FakeJava.create(work.resolve("old"), "17.0.15");

        Outcome outcome = shell.with("JAVA_HOME", old).run(launcher, "capabilities");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("error: no Java 25 or later was found")
                .contains("JAVA_HOME is " + old)
                .contains(jvms + " has none")
                .contains("Install a JDK 25");
    }

    @Test
    void letsNoFileOfTheJvmTakeThePlaceOfAStream() throws IOException {
        FakeJava.script(
                FakeJava.create(jvms.resolve("it"), "25").resolve("bin/java"),
                "for fd in 0 1; do [ /proc/$$/fd/$fd -ef /dev/null ] || exit 9; done; echo an answer");

        Outcome outcome = shell.run("sh", "-c", "exec \"$0\" uri <&- >&-", launcher);

        assertThat(outcome.status()).as("of writing to what was closed").isNotIn(0, 9);
    }

    @Test
    void startsInADirectoryThatWasRemoved() throws IOException {
        FakeJava.script(FakeJava.create(jvms.resolve("it"), "25").resolve("bin/java"), "pwd");
        Path gone = Files.createDirectory(work.resolve("gone"));

        Outcome removed = shell.run("sh", "-c", "cd \"$1\" && /usr/bin/rmdir \"$1\" && \"$0\" uri", launcher, gone);
        Outcome there = shell.run(launcher, "uri");

        assertThat(removed.out()).isEqualTo("/\n");
        assertThat(there.out()).isEqualTo(work + "\n");
    }

    @Test
    void becomesTheJavaProcessAndKeepsEveryArgument() throws IOException {
        FakeJava.create(jvms.resolve("it"), "25");

        Outcome outcome = shell.run(launcher, "--host", "a directory", "", "*");

        assertThat(outcome.out())
                .contains("pid " + outcome.pid() + " ")
                .endsWith("vircaps.jar io.vircaps.cli.Main --host a directory  *\n");
    }

    @Test
    void worksInADirectoryThatNoClassPathCanName() throws IOException {
        FakeJava.create(jvms.resolve("it"), "25");
        Path copy = Sources.install(work.resolve("a:b"));

        assertThat(shell.run(copy, "uri").out()).endsWith("-jar " + work + "/a:b/bin/../lib/vircaps.jar uri\n");
    }

    @Test
    void worksThroughALinkAndFromAnotherDirectory() throws IOException {
        FakeJava.create(jvms.resolve("it"), "25");
        Path link = Files.createSymbolicLink(work.resolve("link"), launcher);
        Path second = Files.createSymbolicLink(work.resolve("second link"), link);

        assertThat(shell.run(second, "uri").out()).endsWith("lib/vircaps.jar io.vircaps.cli.Main uri\n");
        assertThat(shell.run("../" + work.getFileName() + "/link", "uri").status())
                .isZero();
    }

    @Test
    void leavesTheChoiceOfCollectorToWhoMadeOne() throws IOException {
        FakeJava.create(jvms.resolve("it"), "25");

        assertThat(shell.run(launcher).out()).contains("-XX:+UseSerialGC");
        assertThat(shell.with("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC")
                        .run(launcher)
                        .out())
                .doesNotContain("UseSerialGC");
    }
}
