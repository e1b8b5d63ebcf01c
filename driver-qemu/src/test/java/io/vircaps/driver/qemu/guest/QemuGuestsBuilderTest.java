package io.vircaps.driver.qemu.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.process.EmulatorFinder;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QemuGuestsBuilderTest {
    private static final Arch SPARC = new Arch("sparc");
    private static final String X86 = "/bin/qemu-system-x86_64";
    private static final MachineType PC = new MachineType("pc", Optional.empty(), 255, true, false);

    private static QemuGuestsBuilder builder(MapFinder finder) {
        return new QemuGuestsBuilder(Arch.X86_64, Dialect.DEFAULT, finder);
    }

    private static EmulatorFacts facts(String version, String target, boolean tcg, MachineType... machines) {
        return new EmulatorFacts(
                Version.parse(version).orElseThrow(), target, true, true, tcg, List.of(machines), Optional.empty());
    }

    /** The guests where the emulator of x86_64 states this. */
    private static Probed<List<Guest>> guests(EmulatorFacts facts) {
        return builder(new MapFinder("qemu-system-x86_64"))
                .guests(Map.of(Arch.X86_64, X86), Map.of(X86, Optional.of(facts)));
    }

    private static List<QemuReason> reasons(Probed<?> probed) {
        return probed.notes().stream().map(note -> (QemuReason) note.reason()).toList();
    }

    @Test
    void findsTheEmulatorsInTheOrderOfTheDocument() {
        MapFinder finder = new MapFinder("qemu-system-x86_64", "qemu-system-sparc", "qemu-system-aarch64");

        assertThat(builder(finder).emulators())
                .containsExactly(
                        Map.entry(Arch.AARCH64, "/bin/qemu-system-aarch64"),
                        Map.entry(Arch.I686, X86),
                        Map.entry(SPARC, "/bin/qemu-system-sparc"),
                        Map.entry(Arch.X86_64, X86));
    }

    @Test
    void looksForEachNameOnce() {
        MapFinder finder = new MapFinder("qemu-system-x86_64");
        QemuGuestsBuilder builder = builder(finder);
        builder.emulators();
        builder.emulators();

        assertThat(finder.asked)
                .contains("qemu-system-i386", "qemu-system-x86_64")
                .doesNotHaveDuplicates();
    }

    @Test
    void makesAGuestOfTheFacts() {
        Probed<List<Guest>> guests = guests(facts("7.2.0", "x86_64", true, PC));

        assertThat(guests.notes()).isEmpty();
        assertThat(guests.value()).singleElement().satisfies(guest -> {
            assertThat(guest.arch().name()).isEqualTo(Arch.X86_64);
            assertThat(guest.arch().emulator()).contains(X86);
        });
    }

    @Test
    void leavesOutTheGuestsOfAnEmulatorThatIsTooOldOrUnknown() {
        Probed<List<Guest>> tooOld = guests(facts("4.1.99", "x86_64", true, PC));
        Probed<List<Guest>> unknown = guests(facts("7.2.0", "potato", true, PC));

        assertThat(tooOld.value()).isEmpty();
        assertThat(reasons(tooOld)).containsExactly(QemuReason.EMULATOR_TOO_OLD);
        assertThat(unknown.value()).isEmpty();
        assertThat(reasons(unknown)).containsExactly(QemuReason.EMULATOR_TARGET_UNKNOWN);
    }

    @Test
    void notesWhatAGuestLacks() {
        Probed<List<Guest>> bare = guests(facts("7.2.0", "x86_64", false));

        assertThat(bare.value()).hasSize(1);
        assertThat(reasons(bare)).containsExactly(QemuReason.TCG_NOT_BUILT, QemuReason.MACHINES_MISSING);
    }

    @Test
    void leavesOutTheGuestOfAnEmulatorWithoutFacts() {
        Probed<List<Guest>> none =
                builder(new MapFinder()).guests(Map.of(Arch.X86_64, X86), Map.of(X86, Optional.empty()));

        assertThat(none.value()).isEmpty();
        assertThat(none.notes()).isEmpty();
    }

    @Test
    void namesTheDirectoriesWithoutAnyEmulator() {
        assertThat(builder(new MapFinder()).guests(Map.of(), Map.of()).notes())
                .containsExactly(
                        Note.of(QemuReason.EMULATOR_MISSING, "PATH", "no program qemu-system-* in /bin:/usr/bin"));
    }

    @Test
    void namesTheProgramsThatAGuestCouldRun() {
        assertThat(builder(new MapFinder()).missing(Arch.I686))
                .isEqualTo(Note.of(
                        QemuReason.EMULATOR_MISSING,
                        "qemu-system-i386 or qemu-system-x86_64 or /usr/libexec/qemu-kvm",
                        "not in /bin:/usr/bin"));
    }

    @Test
    void passesOverFilesOfThatGuestAlone() {
        MapFinder finder = new MapFinder();
        Note sparc = Note.of(QemuReason.EMULATOR_NOT_EXECUTABLE, "/bin/qemu-system-sparc", "a directory");
        Note x86 = Note.of(QemuReason.EMULATOR_NOT_EXECUTABLE, "/bin/qemu-system-x86_64", "a directory");
        finder.notes.addAll(List.of(sparc, x86));

        assertThat(builder(finder).skipped(SPARC)).containsExactly(sparc);
        assertThat(builder(finder).skipped(Arch.I686)).containsExactly(x86);
    }

    /** Emulators in {@code /bin}. */
    private static final class MapFinder implements EmulatorFinder {
        private final Set<String> installed;
        private final List<String> asked = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();

        MapFinder(String... installed) {
            this.installed = Set.of(installed);
        }

        @Override
        public Optional<String> find(String name) {
            asked.add(name);
            return installed.contains(name) ? Optional.of("/bin/" + name) : Optional.empty();
        }

        @Override
        public String directories() {
            return "/bin:/usr/bin";
        }

        @Override
        public List<Note> notes() {
            return List.copyOf(notes);
        }

        @Override
        public List<String> places() {
            return List.of();
        }
    }
}
