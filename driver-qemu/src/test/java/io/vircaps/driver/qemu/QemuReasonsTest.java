package io.vircaps.driver.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.driver.qemu.domain.QemuDomains;
import io.vircaps.driver.qemu.process.DirectoryNames;
import io.vircaps.driver.qemu.process.EmulatorUser;
import io.vircaps.driver.qemu.process.Emulators;
import io.vircaps.driver.qemu.process.Leftovers;
import io.vircaps.driver.qemu.process.LiveProbes;
import io.vircaps.driver.qemu.process.PathFinder;
import io.vircaps.driver.qemu.process.RecordedEmulators;
import io.vircaps.driver.qemu.process.RootTrust;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.store.ProbeCache;
import io.vircaps.testkit.qemu.BadQemu;
import io.vircaps.testkit.qemu.FakeQemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each reason emulators, real processes, and a host that make the driver give it. */
class QemuReasonsTest {
    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final String SYSTEM = "qemu:///system";

    @TempDir
    private Path directory;

    private Path bin;
    private EmulatorUser user = EmulatorUser.SELF;
    private QmpLimits limits = new QmpLimits(AMPLE, AMPLE, AMPLE, QmpLimits.DEFAULT.messageBytes());
    private final Map<String, String> files = new HashMap<>(
            Map.of("etc/passwd", "libvirt-qemu:x:64055:64055::/:/bin/false\n", "etc/group", "libvirt-qemu:x:64055:\n"));
    private final Map<String, String> facts = new HashMap<>(Map.of("arch", "x86_64"));

    @BeforeEach
    void makeDirectory() throws IOException {
        bin = Files.createDirectory(directory.resolve("bin"));
    }

    @AfterEach
    void endAll() {
        Leftovers.processesOf(ProcessHandle.current().pid())
                .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    }

    private Path emulator(String target) {
        return bin.resolve("qemu-system-" + target);
    }

    private QemuTarget target() {
        HostSource host = HostSource.of(files, facts);
        return new QemuTarget(QemuUri.of(ConnectionUri.parse(SYSTEM), host), host, Dialect.DEFAULT);
    }

    private QemuEngine engine() {
        QemuTarget target = target();
        Emulators emulators = LiveProbes.emulators(bin, ProbeCache.none(), limits, user);
        return new QemuEngine(
                target,
                emulators,
                new HostProbe(HostView.of(target.host(), Dialect.DEFAULT), ProbeCache.none(), CpuDecoder.NONE),
                new QemuDomains(target, emulators, CpuMaps.source(Dialect.DEFAULT), ProbeCache.none(), false));
    }

    private List<Note> probed() {
        return engine().probe().notes();
    }

    @ParameterizedTest
    @EnumSource
    void isGivenByTheDriver(QemuReason reason) throws IOException {
        assertThat(notes(reason)).anySatisfy(note -> {
            assertThat(note.reason()).isEqualTo(reason);
            assertThat(note.subject()).isNotBlank();
            assertThat(note.detail()).isNotBlank().doesNotStartWith(note.subject());
        });
    }

    /** Without a default, so that a new reason needs a test that makes the driver give it. */
    private List<Note> notes(QemuReason reason) throws IOException {
        return switch (reason) {
            case EMULATOR_MISSING, SYSTEM_SEEN_BY_USER -> ofBareHost();
            case EMULATOR_NOT_EXECUTABLE, EMULATOR_NOT_TRUSTED, EMULATOR_NOT_STARTED -> ofFile(reason);
            case EMULATOR_FAILED -> of(BadQemu.EXITS);
            case EMULATOR_MALFORMED -> of(BadQemu.PRINTS_GARBAGE);
            case EMULATOR_SILENT -> ofSilent();
            case EMULATOR_LEFT_BEHIND -> ofStubborn();
            case EMULATOR_REFUSED -> of(FakeQemu.of("x86_64").script().replace("query-target", "query-nothing"));
            case EMULATOR_TOO_OLD -> of(FakeQemu.of("x86_64").version("4.1.99").script());
            case EMULATOR_TARGET_UNKNOWN -> of(FakeQemu.of("potato").script());
            case EMULATOR_RUN_AS_ROOT -> ofRoot();
            case MACHINES_MISSING ->
                of(FakeQemu.of("x86_64")
                        .machines("[{\"name\": \"none\", \"cpu-max\": 1}]")
                        .script());
            case TCG_NOT_BUILT -> of(FakeQemu.of("x86_64").types("[]").script());
            case KVM_USABLE, KVM_BY_PRIVILEGE, KVM_NOT_BUILT, KVM_REFUSED, KVM_NOT_NATIVE -> ofKvm(reason);
            case TRANSCRIPT_UNREADABLE -> ofTranscript();
        };
    }

    private List<Note> ofBareHost() {
        facts.put("user", "uid=1000 gid=1000");
        return probed();
    }

    /** Root, on a machine that has no setpriv where it was looked for. */
    private List<Note> ofRoot() {
        user = EmulatorUser.of(target(), List.of(bin + "/setpriv"));
        return of(FakeQemu.of("x86_64").script());
    }

    private List<Note> of(BadQemu bad) {
        return of(bad.script());
    }

    private List<Note> of(String script) {
        FakeQemu.install(emulator("x86_64"), script);
        return probed();
    }

    private List<Note> ofSilent() {
        Duration soon = Duration.ofMillis(300);
        limits = new QmpLimits(soon, soon, AMPLE, limits.messageBytes());
        return of(BadQemu.NEVER_REPLIES);
    }

    /** No time is left to end the child. */
    private List<Note> ofStubborn() {
        limits = new QmpLimits(AMPLE, AMPLE, Duration.ZERO, limits.messageBytes());
        return of(BadQemu.REPLIES_AND_LEAVES_A_CHILD);
    }

    private List<Note> ofFile(QemuReason reason) throws IOException {
        FakeQemu.of("x86_64").install(emulator("x86_64"));
        if (reason == QemuReason.EMULATOR_NOT_TRUSTED) {
            return ofWritable();
        }
        if (reason == QemuReason.EMULATOR_NOT_EXECUTABLE) {
            Files.setPosixFilePermissions(emulator("x86_64"), Set.of());
            return probed();
        }
        byte[] elf = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, (byte) 0xfe, (byte) 0xca};
        Files.write(emulator("x86_64"), Arrays.copyOf(elf, 64));
        return probed();
    }

    /** An emulator that anybody may replace; where not root runs the tests, one of another user than root. */
    private List<Note> ofWritable() throws IOException {
        Files.setPosixFilePermissions(emulator("x86_64"), PosixFilePermissions.fromString("rwxrwxrwx"));
        PathFinder finder = new PathFinder(
                bin.toString(),
                directory,
                new DirectoryNames(KernelFiles.live()),
                Optional.of(new RootTrust(KernelFiles.live(), 0)));
        finder.find("qemu-system-x86_64");
        return finder.notes();
    }

    private List<Note> ofKvm(QemuReason reason) {
        facts.put("kvm.device", reason == QemuReason.KVM_BY_PRIVILEGE ? "0600 0:0" : "0666 0:107");
        FakeQemu qemu = FakeQemu.of("x86_64");
        return switch (reason) {
            case KVM_NOT_BUILT -> of(qemu.script());
            case KVM_REFUSED -> of(qemu.kvm(false).script());
            case KVM_NOT_NATIVE -> why(GuestQuery.ANY.arch(Arch.AARCH64).domainType(DomainType.KVM));
            default -> of(qemu.kvm(true).script());
        };
    }

    private List<Note> why(GuestQuery asked) {
        List<Note> notes = new ArrayList<>();
        explained(asked).forEach(explanation -> notes.addAll(explanation.chain()));
        return notes;
    }

    private List<Explanation> explained(GuestQuery asked) {
        QemuEngine engine = engine();
        Probed<Capabilities> known = engine.probe();
        assertThat(asked.in(known.value())).isEmpty();
        return engine.diagnostics().whyNot(asked, known);
    }

    private static List<String> codes(List<Explanation> explanations) {
        List<String> codes = new ArrayList<>();
        for (Explanation explanation : explanations) {
            explanation.chain().forEach(note -> codes.add(note.reason().name()));
        }
        return codes;
    }

    private List<Note> ofTranscript() throws IOException {
        Path transcripts = Files.createDirectory(directory.resolve("qmp"));
        Files.writeString(transcripts.resolve("one.txt"), "no path\n");
        return new RecordedEmulators(directory, "/usr/bin").finder().notes();
    }

    @Test
    void namesFilesOfGuestsThatWerePassedOver() throws IOException {
        Files.createDirectory(emulator("sparc"));

        assertThat(codes(explained(GuestQuery.ANY.arch(new Arch("sparc")))))
                .containsExactly("EMULATOR_MISSING", "EMULATOR_NOT_EXECUTABLE");
    }

    @Test
    void namesWhereAnEmulatorWasLookedFor() {
        Note note = why(GuestQuery.ANY.arch(Arch.AARCH64)).get(0);

        assertThat(note.subject()).isEqualTo("qemu-system-aarch64");
        assertThat(note.detail()).isEqualTo("not in " + bin);
    }

    @Test
    void doesNotQueryAgainAnEmulatorThatFailed() throws IOException {
        FakeQemu.install(emulator("x86_64"), "echo started >> " + directory + "/starts\n" + BadQemu.EXITS.script());

        assertThat(codes(explained(GuestQuery.ANY.arch(Arch.X86_64)))).containsExactly("EMULATOR_FAILED");
        assertThat(directory.resolve("starts")).hasContent("started");
    }

    @Test
    void namesAllThatIsInTheWayOfKvm() {
        assertThat(codes(explained(GuestQuery.ANY.domainType(DomainType.KVM))))
                .startsWith("KVM_MISSING")
                .endsWith("EMULATOR_MISSING");
    }

    @Test
    void blamesTheEmulatorWhereTheDeviceIsOpen() {
        facts.put("kvm.device", "0666 0:107");
        FakeQemu.of("x86_64").install(emulator("x86_64"));

        assertThat(codes(explained(GuestQuery.ANY.domainType(DomainType.KVM)))).containsExactly("KVM_NOT_BUILT");
    }

    @Test
    void blamesTheDeviceWhereTheEmulatorIsWilling() {
        facts.put("kvm.device", "0660 0:107");
        facts.put("user", "uid=1000 gid=1000");
        FakeQemu.of("x86_64").kvm(false).install(emulator("x86_64"));

        assertThat(codes(explained(GuestQuery.ANY.domainType(DomainType.KVM)))).containsExactly("KVM_NOT_PERMITTED");
    }

    @Test
    void knowsNothingOfOtherEnginesGuests() {
        assertThat(explained(GuestQuery.ANY.domainType(DomainType.LXC))).isEmpty();
    }

    @Test
    void repeatsTheLastLinesOfAnEmulatorThatFails() {
        FakeQemu.install(emulator("x86_64"), "echo one >&2\necho two >&2\necho three >&2\necho four >&2\nexit 3\n");

        assertThat(probed())
                .filteredOn(note -> note.reason() == QemuReason.EMULATOR_FAILED)
                .singleElement()
                .extracting(Note::detail)
                .isEqualTo("exited with status 3 (two; three; four) before greeting");
    }
}
