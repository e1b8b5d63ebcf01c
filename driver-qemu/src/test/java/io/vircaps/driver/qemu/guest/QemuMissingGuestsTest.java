package io.vircaps.driver.qemu.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.driver.qemu.process.Emulators;
import io.vircaps.driver.qemu.process.RecordedEmulators;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QemuMissingGuestsTest {
    private static final GuestQuery X86 = GuestQuery.ANY.arch(Arch.X86_64);
    private static final GuestQuery SPARC = GuestQuery.ANY.arch(new Arch("sparc"));
    private static final String EMULATOR = "/usr/bin/qemu-system-x86_64";

    @TempDir
    private Path directory;

    private final Map<String, String> facts =
            new HashMap<>(Map.of("arch", "x86_64", "path", "/usr/bin", "kvm.device", "0666 0:36", "kvm.open", "yes"));

    private void record(String kvmEnabled) throws IOException {
        String transcript = EMULATOR + "\n\n{'QMP': {}}\n\n"
                + exchange("qmp_capabilities", "{}")
                + exchange("query-version", "{'qemu': {'major': 7, 'minor': 2, 'micro': 0}}")
                + exchange("query-target", "{'arch': 'x86_64'}")
                + exchange("query-kvm", "{'present': true, 'enabled': " + kvmEnabled + "}")
                + exchange("qom-list-types", "[{'name': 'tcg-accel'}]")
                + exchange("query-machines", "[{'name': 'pc'}]");
        Path file = Files.createDirectories(directory.resolve("qmp")).resolve("qemu-system-x86_64.txt");
        Files.writeString(file, transcript.replace('\'', '"'));
    }

    private static String exchange(String command, String result) {
        return "{'execute': '" + command + "'}\n\n{'return': " + result + "}\n\n";
    }

    private List<Explanation> why(GuestQuery query, Note... notes) {
        HostSource host = HostSource.of(Map.of(), facts);
        QemuTarget target =
                new QemuTarget(QemuUri.of(ConnectionUri.parse("qemu:///system"), host), host, Dialect.DEFAULT);
        Emulators emulators = new RecordedEmulators(directory, "/usr/bin");
        QemuGuestsBuilder builder = new QemuGuestsBuilder(Arch.X86_64, Dialect.DEFAULT, emulators.finder());
        Probed<Capabilities> known =
                Probed.of(new Capabilities(Optional.empty(), List.of(), Optional.empty(), Extras.NONE), notes);
        return new QemuMissingGuests(target, builder, emulators, known).why(query);
    }

    @Test
    void isSilentOnGuestsOfOtherEngines() {
        assertThat(why(X86.domainType(new DomainType("lxc")))).isEmpty();
        assertThat(why(X86.osType(new OsType("exe")))).isEmpty();
    }

    @Test
    void namesTheProgramThatIsMissing() {
        assertThat(why(SPARC)).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.missing()).isEqualTo("guest hvm sparc");
            assertThat(obstacle.chain())
                    .containsExactly(Note.of(QemuReason.EMULATOR_MISSING, "qemu-system-sparc", "not in /usr/bin"));
        });
    }

    @Test
    void repeatsTheNoteOnTheEmulatorOfTheGuest() throws IOException {
        record("true");
        Note failed = Note.of(QemuReason.EMULATOR_FAILED, EMULATOR, "ended");
        Note other = Note.of(QemuReason.EMULATOR_FAILED, "/usr/bin/qemu-system-arm", "ended");

        assertThat(why(X86, other, failed))
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.chain()).containsExactly(failed));
        assertThat(why(X86, other)).isEmpty();
    }

    @Test
    void explainsKvmOfAForeignArchitectureByTheProcessor() {
        assertThat(why(SPARC.domainType(DomainType.KVM))).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.missing()).isEqualTo("domain type kvm of guest hvm sparc");
            assertThat(obstacle.chain())
                    .containsExactly(Note.of(QemuReason.KVM_NOT_NATIVE, "sparc", "the host's processor is x86_64"));
        });
    }

    @Test
    void explainsKvmThatTheEmulatorCouldNotUse() throws IOException {
        record("false");

        assertThat(why(X86.domainType(DomainType.KVM)))
                .singleElement()
                .satisfies(obstacle ->
                        assertThat(obstacle.chain()).extracting(Note::reason).containsExactly(QemuReason.KVM_REFUSED));
    }

    @Test
    void findsNoObstacleToKvmThatWorks() throws IOException {
        record("true");

        assertThat(why(X86.domainType(DomainType.KVM))).isEmpty();
    }

    @Test
    void explainsKvmByItsDeviceBeforeTheEmulator() throws IOException {
        record("false");
        facts.remove("kvm.device");
        facts.remove("kvm.open");

        assertThat(why(X86.domainType(DomainType.KVM)))
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.chain())
                        .isNotEmpty()
                        .noneMatch(note -> note.reason() instanceof QemuReason));
    }
}
