package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.EngineAbsentException;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.VircapsException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dom0 that has everything, and for each reason the change that makes the driver give it. */
class XenReasonsTest {
    private static final String ROLE = "root/proc/xen/capabilities";
    private static final String STRING = "root/sys/hypervisor/properties/capabilities";
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
    private Path folder;

    private final Map<String, String> files = new HashMap<>(Map.of(
            "host.txt",
            "arch = x86_64\n",
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
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        ConnectionOptions options = ConnectionOptions.DEFAULT.root(folder);
        return Connection.open("xen:///system", options, List.of(new XenDriver()));
    }

    private List<Note> probed() throws IOException {
        try (Connection connection = open()) {
            return connection.notes();
        }
    }

    @Test
    void saysNothingOfAHostThatHasEverything() throws IOException {
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

    private List<Note> ofAbsent() throws IOException {
        files.put(ROLE, "");
        try (Connection connection = open()) {
            return connection.notes();
        } catch (EngineAbsentException absent) {
            return List.of(absent.note());
        }
    }

    private List<Note> ofBrokenTool() throws IOException {
        Path program = folder.resolve("xl");
        Files.writeString(program, "#!/bin/sh\nexit 3\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        HostSource told = HostSource.of(Map.of(), Map.of("path", folder.toString()));
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
                        connection.nodeInfo();
                        connection.maxVcpus(Optional.of("hvm"));
                        connection.freeMemory();
                    })
                    .isInstanceOf(VircapsException.class)
                    .hasMessageContaining("xl info -n, " + damaged + ": malformed: expected a number");
        }
    }
}
