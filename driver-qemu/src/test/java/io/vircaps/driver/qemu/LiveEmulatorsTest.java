package io.vircaps.driver.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.cache.CacheReason;
import io.vircaps.host.cache.ProbeCache;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
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
    Path folder;

    private Path bin;
    private ProbeCache cache = ProbeCache.none();

    @BeforeEach
    void makeFolder() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        long self = ProcessHandle.current().pid();
        assertThat(Leftovers.processesOf(self)).isEmpty();
        assertThat(Leftovers.foldersOf(self, Path.of(System.getProperty("java.io.tmpdir"))))
                .isEmpty();
    }

    private Path emulator(String target) {
        return bin.resolve("qemu-system-" + target);
    }

    private Probed<List<String>> guests(QmpLimits limits) {
        return LiveProbes.guests(bin, cache, limits);
    }

    private ProbeCache newCache() {
        return LiveProbes.cache(folder.resolve("cache"));
    }

    private static List<Reason> reasons(Probed<?> probed) {
        return probed.notes().stream().map(Note::reason).collect(Collectors.toList());
    }

    @Test
    void asksEachEmulatorOnceThoughItServesTwoGuests() {
        FakeQemu.install(
                emulator("arm"),
                "echo started >> " + folder + "/starts\n" + FakeQemu.of("arm").script());
        FakeQemu.of("x86_64").kvm(true).install(emulator("x86_64"));
        Probed<List<String>> guests = guests(PATIENT);

        assertThat(guests.value()).containsExactly("armv6l", "armv7l", "i686", "x86_64");
        assertThat(guests.notes()).isEmpty();
        assertThat(folder.resolve("starts")).hasContent("started");
    }

    @Test
    void saysThatThereIsNoEmulator() {
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
                Arguments.of(BadQemu.ANSWERS_ONCE_AND_EXITS, QemuReason.EMULATOR_FAILED),
                Arguments.of(BadQemu.ANSWERS_ANOTHER, QemuReason.EMULATOR_MALFORMED),
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
                "NEVER_ANSWERS",
                "ANSWERS_ONCE",
                "CHATTERS",
                "FLOODS_ITS_ERRORS",
                "IGNORES_SIGTERM"
            })
    void endsAnEmulatorThatDoesNotAnswerInTime(BadQemu bad) {
        bad.install(emulator("alpha"));
        Probed<List<String>> guests = guests(HASTY);

        assertThat(guests.value()).isEmpty();
        assertThat(reasons(guests)).isEqualTo(List.of(QemuReason.EMULATOR_SILENT));
    }

    @Test
    void endsWhatAnEmulatorLeftBehind() {
        BadQemu.FORKS_AND_KEEPS_THE_PIPE.install(emulator("alpha"));
        BadQemu.ANSWERS_AND_LEAVES_A_CHILD.install(emulator("x86_64"));
        QmpLimits enough =
                new QmpLimits(Duration.ofSeconds(3), Duration.ofSeconds(60), Duration.ofSeconds(60), 1 << 20);
        Probed<List<String>> guests = guests(enough);

        assertThat(guests.value()).containsExactly("i686", "x86_64");
        assertThat(guests.notes()).hasSize(1);
        assertThat(guests.notes().get(0).reason()).isIn(QemuReason.EMULATOR_SILENT, QemuReason.EMULATOR_FAILED);
    }

    @Test
    void notesAnEmulatorBuiltForAnotherArchitecture() throws IOException {
        Path file = emulator("alpha");
        byte[] elf = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, (byte) 0xfe, (byte) 0xca};
        FakeQemu.install(file, "");
        Files.write(file, java.util.Arrays.copyOf(elf, 64));
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

    @Test
    void asksOnlyOnceWithACache() throws IOException {
        String counting = "echo started >> " + folder + "/starts\n";
        FakeQemu.install(emulator("sparc"), counting + FakeQemu.of("sparc").script());
        cache = newCache();
        List<String> cold = guests(PATIENT).value();
        cache = newCache();

        assertThat(guests(PATIENT).value()).isEqualTo(cold).containsExactly("sparc");
        assertThat(folder.resolve("starts")).hasContent("started");
        FakeQemu.install(emulator("sparc"), counting + FakeQemu.of("sparc64").script());
        cache = newCache();
        guests(PATIENT);
        assertThat(Files.readAllLines(folder.resolve("starts"))).hasSize(2);
    }

    @Test
    void keepsNoFailureInTheCache() {
        cache = newCache();
        BadQemu.EXITS.install(emulator("sparc"));
        guests(PATIENT);

        assertThat(cache.clear()).isZero();
    }

    @Test
    void answersWithoutTheCacheWhereThatIsAFile() throws IOException {
        FakeQemu.of("sparc").install(emulator("sparc"));
        Files.writeString(folder.resolve("cache"), "in the way");
        cache = newCache();
        Probed<List<String>> guests = guests(PATIENT);

        assertThat(guests.value()).containsExactly("sparc");
        assertThat(reasons(guests)).isEqualTo(List.of(CacheReason.CACHE_NOT_READABLE));
    }

    @Test
    void servesTwoFirstRunsAtOnce() throws Exception {
        for (String target : List.of("alpha", "m68k", "sparc", "x86_64")) {
            FakeQemu.of(target).install(emulator(target));
        }
        List<FutureTask<List<String>>> runs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ProbeCache own = newCache();
            Callable<List<String>> run =
                    () -> LiveProbes.guests(bin, own, PATIENT).value();
            runs.add(new FutureTask<>(run));
        }
        runs.forEach(run -> new Thread(run).start());
        for (FutureTask<List<String>> run : runs) {
            assertThat(run.get(2, TimeUnit.MINUTES)).containsExactly("alpha", "i686", "m68k", "sparc", "x86_64");
        }

        assertThat(newCache().clear()).isEqualTo(4);
    }
}
