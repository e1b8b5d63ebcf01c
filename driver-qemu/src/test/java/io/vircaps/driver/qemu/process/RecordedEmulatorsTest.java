package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.model.Version;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedEmulatorsTest {
    private static final String SPARC = "/usr/bin/qemu-system-sparc";

    @TempDir
    Path directory;

    @BeforeEach
    void makeDirectory() throws IOException {
        Files.createDirectory(directory.resolve("qmp"));
    }

    private void transcript(String name, String text) throws IOException {
        Files.writeString(directory.resolve("qmp").resolve(name), text);
    }

    private RecordedEmulators emulators() {
        return new RecordedEmulators(directory, "/usr/local/bin:/usr/bin");
    }

    private Probed<Map<String, Optional<EmulatorFacts>>> query(String... paths) {
        return emulators().query(new LinkedHashSet<>(List.of(paths))).await();
    }

    private static String good(String path) {
        return path + """

                {"QMP": {}}
                {"execute": "query-version"}
                {"return": {"qemu": {"micro": 1, "minor": 2, "major": 7}, "package": ""}}
                {"execute": "qmp_capabilities"}
                {"return": {}}
                {"execute": "query-target"}
                {"return": {"arch": "sparc"}}
                {"execute": "query-kvm"}
                {"return": {"enabled": false, "present": false}}
                {"execute": "qom-list-types"}
                {"return": [{"name": "tcg-accel", "parent": "accel"}]}
                {"execute": "query-machines"}
                {"return": [{"name": "SS-5", "alias": "five", "cpu-max": 1, "deprecated": true}]}
                {"ended": {"stderr": "falling back to tcg\\n"}}
                """;
    }

    @Test
    void areFoundInThePathByTheirFirstLine() throws IOException {
        transcript("one.txt", good(SPARC));
        transcript("two.txt", good("/opt/qemu-system-m68k"));
        transcript("three.replies", good("/usr/bin/qemu-system-arm"));
        EmulatorFinder finder = emulators().finder();

        assertThat(finder.find("qemu-system-sparc")).hasValue(SPARC);
        assertThat(finder.find("qemu-system-m68k")).isEmpty();
        assertThat(finder.find("/opt/qemu-system-m68k")).isPresent();
        assertThat(finder.find("qemu-system-arm")).isEmpty();
        assertThat(finder.notes()).isEmpty();
    }

    @Test
    void replayWhatWasRecorded() throws IOException {
        transcript("one.txt", good(SPARC));

        assertThat(query(SPARC).value().get(SPARC))
                .hasValue(new EmulatorFacts(
                        new Version(7, 2, 1),
                        "sparc",
                        false,
                        false,
                        true,
                        List.of(new MachineType("SS-5", Optional.of("five"), 1, false, true)),
                        Optional.of("falling back to tcg")));
        assertThat(query(SPARC).notes()).isEmpty();
    }

    @Test
    void failAgainForTheRecordedReason() throws IOException {
        transcript(
                "one.txt",
                SPARC + "\n{\"ended\": {\"reason\": \"EMULATOR_SILENT\", \"detail\": \"no greeting within 5 ms\"}}\n");
        transcript(
                "two.txt",
                "/usr/bin/qemu-system-m68k\n{\"ended\": {\"reason\": \"OF_A_LATER_RELEASE\", \"detail\": \"odd\"}}\n");
        Probed<?> answers = query(SPARC, "/usr/bin/qemu-system-m68k");

        assertThat(answers.notes())
                .containsExactly(
                        Note.of(QemuReason.EMULATOR_SILENT, SPARC, "no greeting within 5 ms"),
                        Note.of(QemuReason.EMULATOR_FAILED, "/usr/bin/qemu-system-m68k", "OF_A_LATER_RELEASE: odd"));
    }

    @Test
    void areLeftOutWhereATranscriptIsDamaged() throws IOException {
        transcript("one.txt", good(SPARC).replace("\"arch\": \"sparc\"", "\"arch\": 7"));
        transcript("two.txt", good("/usr/bin/qemu-system-m68k").substring(0, 200));
        transcript("three.txt", "/usr/bin/qemu-system-arm\n{\"QMP\"");
        transcript("four.txt", "no path");
        Probed<Map<String, Optional<EmulatorFacts>>> answers =
                query(SPARC, "/usr/bin/qemu-system-m68k", "/usr/bin/qemu-system-arm");

        assertThat(answers.value().values()).containsOnly(Optional.empty());
        assertThat(answers.notes())
                .extracting(Note::reason)
                .containsExactly(
                        QemuReason.EMULATOR_MALFORMED,
                        QemuReason.TRANSCRIPT_UNREADABLE,
                        QemuReason.TRANSCRIPT_UNREADABLE);
        assertThat(emulators().finder().notes())
                .extracting(Note::reason)
                .containsExactly(QemuReason.TRANSCRIPT_UNREADABLE);
    }

    @Test
    void areNoneInADirectoryWithoutTranscripts() throws IOException {
        Files.delete(directory.resolve("qmp"));

        assertThat(emulators().finder().find("qemu-system-sparc")).isEmpty();
    }
}
