package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of this machine by us and by {@code virt-host-validate}. */
@Tag("live")
class HostValidateLiveTest {
    private static final String THEIRS = "/usr/bin/virt-host-validate";

    /** In a mount namespace: control groups of version 2 and no others. */
    private static final List<String> VERSION_2_ALONE = List.of(
            "unshare",
            "-m",
            "sh",
            "-c",
            "umount -R /sys/fs/cgroup && mount -t cgroup2 none /sys/fs/cgroup && exec \"$@\"",
            "sh");

    /** One who may search root's directories, to reach the classes, and nothing else. */
    private static final List<String> NOBODY = List.of(
            "setpriv",
            "--reuid",
            "65534",
            "--regid",
            "65534",
            "--clear-groups",
            "--inh-caps=-all,+dac_read_search",
            "--ambient-caps=-all,+dac_read_search");

    @BeforeEach
    void findsTheirs() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of(THEIRS))) {
            abort("skipped: no " + THEIRS);
        }
        String version = Program.run(new ProcessBuilder(THEIRS, "--version")).out();
        if (!version.endsWith(" 9.0.0\n")) {
            abort("skipped: " + THEIRS + " is not of libvirt 9.0.0");
        }
    }

    /** The same checks in the same situation, by them and by us. */
    private static void assertEqual(List<String> situation, String... engine) throws IOException, InterruptedException {
        List<String> theirs = new ArrayList<>(List.of(THEIRS));
        theirs.addAll(List.of(engine));
        List<String> words = new ArrayList<>(List.of("host-validate"));
        words.addAll(List.of(engine));
        Call validated = run(situation, theirs);
        Call ours = run(situation, Program.ours(words.toArray(new String[0])).command());

        assertThat(ours.out()).isEqualTo(validated.out()).contains("Checking");
        assertThat(ours.status()).isEqualTo(validated.status());
    }

    private static Call run(List<String> situation, List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(situation);
        all.addAll(command);
        return Program.run(new ProcessBuilder(all));
    }

    private static void requireSituation(List<String> situation) throws IOException, InterruptedException {
        Call tried = run(situation, List.of("true"));
        if (tried.status() != 0) {
            abort("skipped: only root can make this situation: " + tried.err());
        }
    }

    @Test
    void everyVerdictIsEqual() throws IOException, InterruptedException {
        assertEqual(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu", "lxc"})
    void everyVerdictOnOneEngineIsEqual(String engine) throws IOException, InterruptedException {
        assertEqual(List.of(), engine);
    }

    @Test
    void everyVerdictIsEqualAsUserNobody() throws IOException, InterruptedException {
        requireSituation(NOBODY);
        assertEqual(NOBODY);
    }

    @Test
    void everyVerdictIsEqualWithVersion2OfControlGroupsAlone() throws IOException, InterruptedException {
        requireSituation(VERSION_2_ALONE);
        assertEqual(VERSION_2_ALONE);

        List<String> nobody = new ArrayList<>(VERSION_2_ALONE);
        nobody.addAll(NOBODY);
        assertEqual(nobody);
    }

    @Test
    void coloursAreEqualOnATerminal() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/script"))) {
            abort("skipped: no /usr/bin/script");
        }
        String ours = "'" + String.join("' '", Program.ours("host-validate").command()) + "'";

        assertThat(onTerminal(ours)).isEqualTo(onTerminal(THEIRS)).contains("\033[");
    }

    private static String onTerminal(String line) throws IOException, InterruptedException {
        return Program.run(new ProcessBuilder("/usr/bin/script", "-qec", line, "/dev/null"))
                .out();
    }
}
