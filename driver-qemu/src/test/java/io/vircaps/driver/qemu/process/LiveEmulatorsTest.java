package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.note.Reason;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.testkit.qemu.BadQemu;
import io.vircaps.testkit.qemu.FakeQemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs real processes, shell scripts in emulators' places, the way the driver does. */
class LiveEmulatorsTest {
    private static final QmpLimits PATIENT = new QmpLimits(
            Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(60), QmpLimits.DEFAULT.messageBytes());
    private static final QmpLimits HASTY = new QmpLimits(
            Duration.ofMillis(400), Duration.ofMillis(400), Duration.ofSeconds(60), QmpLimits.DEFAULT.messageBytes());

    @TempDir
    Path directory;

    private Path bin;

    @BeforeEach
    void makeDirectory() throws IOException {
        bin = Files.createDirectory(directory.resolve("bin"));
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        long self = ProcessHandle.current().pid();
        assertThat(Leftovers.processesOf(self)).isEmpty();
        assertThat(Leftovers.directoriesOf(self, Path.of(System.getProperty("java.io.tmpdir"))))
                .isEmpty();
    }

    private Path emulator(String target) {
        return bin.resolve("qemu-system-" + target);
    }

    private Probed<List<String>> guests(QmpLimits limits) {
        return LiveProbes.guests(bin, limits);
    }

    private static List<Reason> reasons(Probed<?> probed) {
        return probed.notes().stream().map(Note::reason).collect(Collectors.toList());
    }

    @Test
    void queriesEachEmulatorOnceThoughItServesTwoGuests() {
        FakeQemu.install(
                emulator("arm"),
                "echo started >> " + directory + "/starts\n"
                        + FakeQemu.of("arm").script());
        FakeQemu.of("x86_64").kvm(true).install(emulator("x86_64"));
        Probed<List<String>> guests = guests(PATIENT);

        assertThat(guests.value()).containsExactly("armv6l", "armv7l", "i686", "x86_64");
        assertThat(guests.notes()).isEmpty();
        assertThat(directory.resolve("starts")).hasContent("started");
    }

    @Test
    void reportsThatThereIsNoEmulator() {
        Probed<List<String>> guests = guests(PATIENT);

        assertThat(guests.value()).isEmpty();
        assertThat(reasons(guests)).isEqualTo(List.of(QemuReason.EMULATOR_MISSING));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(BadQemu.EXITS, QemuReason.EMULATOR_FAILED),
                Arguments.of(BadQemu.PRINTS_GARBAGE, QemuReason.EMULATOR_MALFORMED),
                Arguments.of(BadQemu.PRINTS_OTHER_JSON, QemuReason.EMULATOR_MALFORMED),
                Arguments.of(BadQemu.PRINTS_HALF_A_GREETING, QemuReason.EMULATOR_MALFORMED),
                Arguments.of(BadQemu.REPLIES_ONCE_AND_EXITS, QemuReason.EMULATOR_FAILED),
                Arguments.of(BadQemu.REPLIES_TO_ANOTHER, QemuReason.EMULATOR_MALFORMED),
                Arguments.of(BadQemu.SENDS_A_HUGE_LINE, QemuReason.EMULATOR_MALFORMED),
                Arguments.of(BadQemu.SENDS_A_DEEP_LINE, QemuReason.EMULATOR_MALFORMED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void leavesOutOnlyTheGuestOfAnEmulatorThatFails(BadQemu bad, QemuReason reason) {
        bad.install(emulator("alpha"));
        FakeQemu.of("sparc").install(emulator("sparc"));
        Probed<List<String>> guests = guests(PATIENT);

        assertThat(guests.value()).containsExactly("sparc");
        assertThat(reasons(guests)).isEqualTo(List.of(reason));
        assertThat(guests.notes().get(0).subject()).isEqualTo(emulator("alpha").toString());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "STOPS_WITHIN_THE_GREETING",
                "NEVER_REPLIES",
                "REPLIES_ONCE",
                "CHATTERS",
                "FLOODS_ITS_ERRORS",
                "IGNORES_SIGTERM"
            })
    void endsAnEmulatorThatDoesNotReplyInTime(BadQemu bad) {
        bad.install(emulator("alpha"));
        Probed<List<String>> guests = guests(HASTY);

        assertThat(guests.value()).isEmpty();
        assertThat(reasons(guests)).isEqualTo(List.of(QemuReason.EMULATOR_SILENT));
    }

    @Test
    void endsWhatAnEmulatorLeftBehind() {
        BadQemu.FORKS_AND_KEEPS_THE_PIPE.install(emulator("alpha"));
        BadQemu.REPLIES_AND_LEAVES_A_CHILD.install(emulator("x86_64"));
        Probed<List<String>> guests = guests(PATIENT);

        assertThat(guests.value()).containsExactly("i686", "x86_64");
        assertThat(reasons(guests)).isEqualTo(List.of(QemuReason.EMULATOR_FAILED));
    }

    @Test
    void passesOverWhatIsNoProgram() throws IOException {
        Files.createSymbolicLink(emulator("alpha"), directory.resolve("gone"));
        Files.createDirectory(emulator("m68k"));
        Files.createFile(emulator("ppc"));
        FakeQemu.of("sparc").install(emulator("sparc"));
        Probed<List<String>> guests = guests(PATIENT);

        assertThat(guests.value()).containsExactly("sparc");
        assertThat(guests.notes())
                .extracting(Note::detail)
                .containsExactly("a dangling link", "a directory", "not executable");
    }

    @Test
    void notesAnEmulatorBuiltForAnotherArchitecture() throws IOException {
        Path file = emulator("alpha");
        byte[] elf = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, (byte) 0xfe, (byte) 0xca};
        FakeQemu.install(file, "");
        Files.write(file, Arrays.copyOf(elf, 64));
        Probed<List<String>> guests = guests(PATIENT);

        assertThat(guests.value()).isEmpty();
        assertThat(reasons(guests)).isEqualTo(List.of(QemuReason.EMULATOR_NOT_STARTED));
    }

    @Test
    void leavesOutEmulatorsThatLibvirtDoesNotTake() {
        FakeQemu.of("sparc").version("4.1.99").install(emulator("sparc"));
        FakeQemu.of("potato").install(emulator("alpha"));
        FakeQemu.of("m68k").machines("[{\"alias\": \"nameless\"}]").install(emulator("m68k"));
        Probed<List<String>> guests = guests(PATIENT);

        assertThat(guests.value()).isEmpty();
        assertThat(reasons(guests).stream().map(Object::toString))
                .containsExactlyInAnyOrder("EMULATOR_MALFORMED", "EMULATOR_TARGET_UNKNOWN", "EMULATOR_TOO_OLD");
    }
}
