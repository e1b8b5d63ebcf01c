package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.EngineAbsentException;
import io.vircaps.driver.xen.XenDriver;
import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.note.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dom0 that has everything, and for each reason the change that makes the driver give it. */
class XenReasonTest {
    private static final String ROLE = "root/proc/xen/capabilities";
    private static final String STRING = "root/sys/hypervisor/properties/capabilities";
    private static final String CPUINFO = "root/proc/cpuinfo";
    private static final String EMULATOR = "root/usr/lib/xen/bin/qemu-system-i386";
    private static final String FIRMWARE = "root/usr/lib/xen/boot/hvmloader";

    private static final String INFO = """
            nr_cpus                : 1
            max_cpu_id             : 0
            nr_nodes               : 1
            cores_per_socket       : 1
            threads_per_core       : 1
            cpu_mhz                : 2596.147
            hw_caps                : 078bf3ff:f6d83203:2c500800:00000071:00000005:008801a9:00000000:00000000
            total_memory           : 4096
            free_memory            : 3000
            outstanding_claims     : 11
            cpu_topology           :
            cpu:    core    socket     node
              0:       0        0        0
            numa_info              :
            node:    memsize    memfree    distances
               0:      5120       3011      10
            """;

    @TempDir
    private Path directory;

    private final Map<String, String> files = new HashMap<>(Map.of(
            "host.txt",
            "arch = x86_64\n",
            CPUINFO,
            "processor\t: 0\nflags\t\t: fpu pae nx\n",
            ROLE,
            "control_d\n",
            STRING,
            "xen-3.0-x86_64 hvm-3.0-x86_64\n",
            "root/sys/hypervisor/version/major",
            "4\n",
            "root/sys/hypervisor/version/minor",
            "17\n",
            Xl.RECORDED,
            INFO,
            EMULATOR,
            "",
            FIRMWARE,
            ""));

    private Connection open() throws IOException {
        return open(Dialect.DEFAULT);
    }

    private Connection open(Dialect dialect) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        ConnectionOptions options = ConnectionOptions.DEFAULT.root(directory).dialect(dialect);
        return Connection.open("xen:///system", options, List.of(new XenDriver()));
    }

    private List<Note> probed() throws IOException {
        try (Connection connection = open()) {
            return connection.notes();
        }
    }

    @Test
    void isNotGivenOnAHostThatHasEverything() throws IOException {
        assertThat(probed()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isGivenByTheDriver(XenReason reason) throws IOException {
        assertThat(notes(reason)).extracting(Note::reason).contains(reason);
    }

    /** Without a default, so that a new reason needs a host that has it. */
    private List<Note> notes(XenReason reason) throws IOException {
        switch (reason) {
            case XEN_NOT_CONTROLLED -> {
                return ofAbsent();
            }
            case XEN_TOOLSTACK_FAILED -> {
                return ofBrokenTool();
            }
            case XEN_TOKEN_MISSING -> {
                return behindMissingHvm("f6d83203", "00000071");
            }
            case XEN_EXTENSION_NOT_USED -> {
                return behindMissingHvm("f6d83203", "00000075");
            }
            case XEN_FLAGS_UNKNOWN -> {
                files.remove(Xl.RECORDED);
                files.remove(CPUINFO);
            }
            case XEN_TOOLSTACK_MISSING -> files.remove(Xl.RECORDED);
            case XEN_TOOLSTACK_MALFORMED -> files.put(Xl.RECORDED, INFO.replace("numa_info", "numa_table"));
            case XEN_GUESTS_UNKNOWN -> files.remove(STRING);
            case XEN_TOKEN_SKIPPED -> files.put(STRING, "xen-3.0-x86_64 pvh-three\n");
            case XEN_CPU_UNKNOWN -> files.put(Xl.RECORDED, INFO.replace("078bf3ff:f6d83203", "00000001:00000000"));
            case XEN_EMULATOR_MISSING -> files.remove(EMULATOR);
            case XEN_FIRMWARE_MISSING -> files.remove(FIRMWARE);
        }
        return probed();
    }

    /** What is said of HVM guests of a hypervisor that offers PV guests alone. */
    private List<Note> behindMissingHvm(String leaf1, String extendedLeaf1) throws IOException {
        files.put(STRING, "xen-3.0-x86_64 xen-3.0-x86_32p \n");
        files.put(Xl.RECORDED, INFO.replace("f6d83203", leaf1).replace("00000071", extendedLeaf1));
        return whyNot(Dialect.DEFAULT, GuestQuery.ANY.osType(OsType.HVM));
    }

    private List<Note> whyNot(Dialect dialect, GuestQuery asked) throws IOException {
        try (Connection connection = open(dialect)) {
            return connection.whyNot(asked).stream()
                    .flatMap(explanation -> explanation.chain().stream())
                    .toList();
        }
    }

    private List<Note> ofAbsent() throws IOException {
        files.put(ROLE, "");
        try (Connection connection = open()) {
            return connection.notes();
        } catch (EngineAbsentException absent) {
            return List.of(absent.note());
        }
    }

    private List<Note> ofBrokenTool() throws IOException {
        Path program = directory.resolve("xl");
        Files.writeString(program, "#!/bin/sh\nexit 3\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        HostSource told = HostSource.of(Map.of(), Map.of("path", directory.toString()));
        HostSource live = new HostSource(KernelFiles.of(Map.of()), told.facts(), Optional.empty(), true);
        return new Xl(live, Duration.ofSeconds(60)).info().notes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nr_cpus",
                "nr_nodes",
                "cores_per_socket",
                "threads_per_core",
                "cpu_mhz",
                "total_memory",
                "free_memory",
                "outstanding_claims",
                "max_cpu_id"
            })
    void makesNoNumberUp(String damaged) throws IOException {
        files.put(Xl.RECORDED, INFO.replaceFirst(damaged + "( *): \\S+", damaged + "$1: 4#96"));
        try (Connection connection = open()) {
            assertThat(connection.notes())
                    .filteredOn(note -> note.reason() == XenReason.XEN_TOOLSTACK_MALFORMED)
                    .singleElement()
                    .extracting(Note::subject, Note::detail)
                    .containsExactly("xl info -n, " + damaged, "'4#96'");
            assertThatThrownBy(() -> {
                        connection.node().info();
                        connection.domains().maxVcpus(Optional.of("hvm"));
                        connection.node().freeMemory(OptionalInt.empty());
                    })
                    .isInstanceOf(VircapsException.class)
                    .hasMessageContaining("xl info -n, " + damaged + ": malformed: expected a number");
        }
    }

    @Test
    void followsMissingHvmToTheMachineAroundXen() throws IOException {
        assertThat(behindMissingHvm("f6d83203", "00000071"))
                .extracting(Note::reason, Note::subject, Note::detail)
                .containsExactly(
                        tuple(
                                XenReason.XEN_TOKEN_MISSING,
                                "/sys/hypervisor/properties/capabilities",
                                "'xen-3.0-x86_64 xen-3.0-x86_32p' without hvm-VERSION-x86_64"),
                        tuple(
                                KvmReason.CPU_WITHOUT_VIRTUALIZATION,
                                "xl info -n, hw_caps",
                                "neither vmx nor svm is among them"),
                        tuple(
                                KvmReason.NESTED_VIRTUALIZATION_OFF,
                                "xl info -n, hw_caps",
                                "hypervisor is among them: the machine that Xen runs on is a virtual one"));
    }

    @Test
    void endsAtTheProcessorOfARealMachine() throws IOException {
        assertThat(behindMissingHvm("76d83203", "00000071"))
                .extracting(Note::reason)
                .containsExactly(XenReason.XEN_TOKEN_MISSING, KvmReason.CPU_WITHOUT_VIRTUALIZATION);
    }

    @ParameterizedTest
    @CsvSource({"f6d83203, 00000075, svm is among them", "f6d83223, 00000071, vmx is among them"})
    void notesThatXenDoesNotUseTheExtension(String leaf1, String extendedLeaf1, String detail) throws IOException {
        assertThat(behindMissingHvm(leaf1, extendedLeaf1)).last().satisfies(note -> {
            assertThat(note.detail()).isEqualTo(detail);
            assertThat(note.action().orElseThrow()).contains("firmware");
        });
    }

    @Test
    void hasThePartsOfTheStringWithoutTheToolstack() throws IOException {
        files.put(STRING, "xen-3.0-x86_64\n");
        files.remove(Xl.RECORDED);

        assertThat(whyNot(Dialect.DEFAULT, GuestQuery.ANY.osType(OsType.XENPVH)))
                .extracting(Note::reason)
                .containsExactly(XenReason.XEN_TOKEN_MISSING);
    }

    @Test
    void namesTheTokenOfAParavirtualGuest() throws IOException {
        assertThat(whyNot(Dialect.DEFAULT, GuestQuery.ANY.osType(OsType.XEN).arch(Arch.I686)))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.detail()).endsWith("without xen-VERSION-x86_32");
                    assertThat(note.action().orElseThrow()).contains("CONFIG_PV32");
                });
    }

    @Test
    void hasNoCausesOnOtherProcessorsAndEngines() throws IOException {
        assertThat(whyNot(Dialect.DEFAULT, GuestQuery.ANY.arch(Arch.AARCH64))).isEmpty();
        assertThat(whyNot(Dialect.DEFAULT, GuestQuery.ANY.osType(OsType.EXE))).isEmpty();
        assertThat(whyNot(Dialect.DEFAULT, GuestQuery.ANY.domainType(DomainType.LXC)))
                .isEmpty();
    }

    @Test
    void findsKvmToBeXensHost() throws IOException {
        assertThat(whyNot(Dialect.DEFAULT, GuestQuery.ANY.domainType(DomainType.KVM)))
                .extracting(Note::reason)
                .contains(KvmReason.KVM_MISSING);
    }

    /** Both drivers of libvirt met the same hosts. */
    @ParameterizedTest
    @ValueSource(strings = {"0.2.1", "0.3.3", "0.9.8", "9.0.0"})
    void isGivenWhateverTheDialect(String dialect) throws IOException {
        files.remove(STRING);
        files.remove(CPUINFO);
        files.put(Xl.RECORDED, INFO.replace("hw_caps", "hw_words").replace("numa_info", "numa_table"));
        try (Connection connection = open(Dialect.parse(dialect))) {
            assertThat(connection.notes())
                    .extracting(Note::reason)
                    .contains(
                            XenReason.XEN_GUESTS_UNKNOWN,
                            XenReason.XEN_TOOLSTACK_MALFORMED,
                            XenReason.XEN_FLAGS_UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.2.2, /usr/lib64/xen/bin/qemu-dm, it is /usr/lib/xen/bin/qemu-system-i386",
        "9.0.0, /usr/lib/xen/boot/hvmloader, it is nowhere"
    })
    void looksForThePrintedPrograms(String dialect, String printed, String place) throws IOException {
        files.remove(FIRMWARE);
        try (Connection connection = open(Dialect.parse(dialect))) {
            assertThat(connection.notes())
                    .extracting(Note::subject, Note::detail)
                    .contains(tuple(printed, place));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"078bf3ff:f6d83203:2c500800:00000071", "none of the known"})
    void keepsTheFeaturesOfTheKernelWhereXenHasNone(String words) throws IOException {
        files.put(Xl.RECORDED, INFO.replaceFirst("hw_caps( *): \\S+", "hw_caps$1: " + words));
        try (Connection connection = open()) {
            assertThat(connection.capabilities().host().orElseThrow().cpu().features())
                    .containsExactly("pae");
        }
    }

    @Test
    void survivesAKernelThatShowsNoFlags() throws IOException {
        files.put("host.txt", "arch = x86_64\nrefused.proc/cpuinfo = Permission denied\n");
        files.remove(Xl.RECORDED);
        assertThat(probed()).anySatisfy(note -> {
            assertThat(note.reason()).isEqualTo(XenReason.XEN_FLAGS_UNKNOWN);
            assertThat(note.detail()).contains("Permission denied");
        });
    }
}
