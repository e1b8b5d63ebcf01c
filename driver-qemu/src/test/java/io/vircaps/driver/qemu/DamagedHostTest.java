package io.vircaps.driver.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.testkit.Fixtures;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is missing or broken on a host, there is a document, and notes that say why it is not whole. */
class DamagedHostTest {
    private static final String HEAD = "<capabilities>\n\n  <host>\n";
    private static final String GUEST = "<emulator>/usr/local/bin/qemu-system-x86_64</emulator>";

    @TempDir
    private Path temporary;

    private Path directory;

    @BeforeEach
    void copyHost() throws IOException {
        directory = temporary.resolve("host");
        copy(Fixtures.host("fake-x86_64-2s2d2c-resctrl"), directory);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.copy(file, target, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void fact(String line) throws IOException {
        Files.writeString(directory.resolve("host.txt"), line + "\n", StandardOpenOption.APPEND);
    }

    private Connection open() {
        return Connection.open("", ConnectionOptions.DEFAULT.root(directory), List.of(new QemuDriver()));
    }

    /** The document, read back; and the codes of the notes. */
    private List<String> reasons() {
        try (Connection connection = open()) {
            assertThat(connection.capabilitiesXml()).startsWith(HEAD).endsWith("\n</capabilities>\n");
            assertThat(CapabilitiesXml.read(connection.capabilitiesXml()).host())
                    .isPresent();
            return connection.notes().stream().map(note -> note.reason().name()).toList();
        }
    }

    private String document() {
        try (Connection connection = open()) {
            return connection.capabilitiesXml();
        }
    }

    @Test
    void reportsOfAWholeHostOnlyWhatItLacks() {
        assertThat(reasons())
                .containsExactly(
                        "HOST_UUID_RANDOM",
                        "CPUID_UNREADABLE",
                        "HUGE_PAGES_NONE",
                        "IOMMU_NOT_IN_USE",
                        "HMAT_MISSING",
                        "POWER_MANAGEMENT_UNKNOWN",
                        "KVM_USABLE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "root/sys|CPU_COUNT_FAILED,NUMA_MISSING,TOPOLOGY_FAILED,CACHE_FAILED",
                "root/sys/devices/system/cpu|CPU_COUNT_FAILED,CACHE_FAILED",
                "root/sys/devices/system/cpu/online|CPU_COUNT_FAILED,CACHE_FAILED",
                "root/sys/devices/system/node/node1/meminfo|CPU_COUNT_FAILED,NUMA_FAILED,TOPOLOGY_FAILED",
                "root/sys/fs/resctrl/info/L3/cbm_mask|RESCTRL_FAILED",
                "root/proc|CPUINFO_UNREADABLE",
                "root|CPU_COUNT_FAILED,NUMA_MISSING,TOPOLOGY_FAILED,CACHE_FAILED",
                "qmp|EMULATOR_MISSING",
            })
    void reportsWhatIsMissing(String path, String reasons) throws IOException {
        Path missing = directory.resolve(path);
        if (Files.isDirectory(missing)) {
            delete(missing);
        } else {
            Files.delete(missing);
        }

        assertThat(reasons()).containsAll(Arrays.asList(reasons.split(",")));
        assertThat(document().contains(GUEST)).isNotEqualTo(path.equals("qmp"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sys|CPU_COUNT_FAILED,NUMA_MISSING,TOPOLOGY_FAILED,CACHE_FAILED",
                "sys/devices/system/cpu/cpu3/topology/core_id|CPU_COUNT_FAILED,NUMA_FAILED",
                "sys/devices/system/cpu/cpu3/cache|CACHE_FAILED",
                "sys/devices/system/node/node0/cpulist|NUMA_FAILED",
                "sys/fs/resctrl/info|RESCTRL_FAILED",
                "sys/kernel/mm/hugepages|PAGES_UNREADABLE",
                "proc/cpuinfo|CPUINFO_UNREADABLE",
                "home/user/.config/libvirt/qemu.conf|CONFIGURATION_NOT_READABLE",
            })
    void namesWhatIsRefused(String path, String reasons) throws IOException {
        fact("refused." + path + " = permission denied");

        assertThat(reasons()).containsAll(Arrays.asList(reasons.split(",")));
        assertThat(document()).contains(GUEST);
    }

    /** libvirt drops all cells for one bad file, and makes up others. */
    @Test
    void makesCellsUpWhereOneFileIsBad() throws IOException {
        Files.writeString(directory.resolve("root/sys/devices/system/node/node1/cpulist"), "4-\n");

        assertThat(reasons()).contains("NUMA_FAILED");
        assertThat(document())
                .contains("<cells num='1'>", "<memory unit='KiB'>16777216</memory>\n          <cpus num='8'>")
                .contains("<cpu id='7' socket_id='0' die_id='0' core_id='7' siblings='7'/>")
                .doesNotContain("<distances>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "half", "garbage", "long", "directory", "dangling link", "loop"})
    void survivesDamageToEachFile(String damage) throws IOException {
        for (Path file : differentFiles()) {
            byte[] content = Files.readAllBytes(file);
            damage(file, damage, content);

            assertThat(document())
                    .as(file + " " + damage)
                    .startsWith(HEAD)
                    .contains(GUEST)
                    .endsWith("\n</capabilities>\n");
            Files.delete(file);
            Files.write(file, content);
        }
    }

    /** All files, but of the CPUs one, as what is read of the others is alike. */
    private List<Path> differentFiles() throws IOException {
        try (Stream<Path> all = Files.walk(directory.resolve("root"))) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.toString().matches(".*/cpu/cpu[0-46-9]/.*"))
                    .toList();
        }
    }

    private static void damage(Path file, String damage, byte[] content) throws IOException {
        switch (damage) {
            case "empty" -> Files.write(file, new byte[0]);
            case "half" -> Files.write(file, Arrays.copyOf(content, content.length / 2));
            case "garbage" -> Files.write(file, new byte[] {0, (byte) 0xff, '-', '9', 0x1b, '\n', '\n'});
            case "long" -> Files.writeString(file, "9".repeat(100_000));
            default -> {
                Files.delete(file);
                replace(file, damage);
            }
        }
    }

    private static void replace(Path file, String damage) throws IOException {
        switch (damage) {
            case "directory" -> Files.createDirectory(file);
            case "dangling link" -> Files.createSymbolicLink(file, Path.of("nowhere"));
            default -> Files.createSymbolicLink(file, file.getFileName());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 200, 600})
    void leavesOutGuestsWhoseTranscriptBreaksOff(int length) throws IOException {
        Path transcript = directory.resolve("qmp/qemu-system-x86_64.txt");
        byte[] content = Files.readAllBytes(transcript);
        Files.write(transcript, Arrays.copyOf(content, length));
        Files.delete(directory.resolve("qmp/second.txt"));

        assertThat(reasons()).anyMatch(code -> code.startsWith("EMULATOR_") || code.startsWith("TRANSCRIPT_"));
        assertThat(document()).doesNotContain("<guest>");
    }
}
