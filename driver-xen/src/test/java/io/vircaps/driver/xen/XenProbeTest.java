package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.driver.xen.hypervisor.XenDirectories;
import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.driver.xen.libxl.LibxlDocument;
import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.numa.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XenProbeTest {
    private static final String INFO = """
            nr_cpus                : 1
            nr_nodes               : 1
            cores_per_socket       : 1
            threads_per_core       : 1
            hw_caps                : 078bf3ff:f6d83203:2c500800:00000071:00000005:008801a9:00000000:00000000
            cpu_topology           :
              0:       0        0        0
            numa_info              :
               0:      5120       3011      10
            """;

    @TempDir
    private Path directory;

    private final Map<String, String> files = new HashMap<>(Map.of(
            "host.txt", "arch = x86_64\n",
            "root/proc/cpuinfo", "flags : fpu pae x\n",
            "root/sys/hypervisor/properties/capabilities", "xen-3.0-x86_64\n",
            "root/usr/lib/xen/bin/qemu-system-i386", "",
            "run/xl-info-n.txt", INFO));

    private Probed<Capabilities> probe() throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        HostSource host = HostSource.directory(directory);
        return XenProbe.probe(
                host,
                new Xl(host, Duration.ofSeconds(5)),
                new LibxlDocument(
                        HostView.of(host, Dialect.DEFAULT),
                        new XenDirectories("/usr/lib/xen/bin", "/usr/lib/xen/boot"),
                        new ChosenCpuMap(ConnectionOptions.DEFAULT)));
    }

    @Test
    void hasHostTopologyAndGuests() throws IOException {
        Capabilities capabilities = probe().value();

        assertThat(probe().notes()).isEmpty();
        assertThat(capabilities.host().orElseThrow().netprefix()).contains("vif");
        assertThat(capabilities.host().orElseThrow().topology().orElseThrow().cells())
                .extracting(Cell::memory)
                .containsExactly(Optional.of(MemorySize.ofKibibytes(5120 * 1024)));
        assertThat(capabilities.guests()).extracting(Guest::osType).containsExactly(OsType.XEN);
    }

    @Test
    void notesAMissingToolstack() throws IOException {
        files.remove("run/xl-info-n.txt");

        assertThat(probe().value().host().orElseThrow().topology()).isEmpty();
        assertThat(probe().notes()).extracting(Note::reason).containsExactly(XenReason.XEN_TOOLSTACK_MISSING);
    }

    @Test
    void notesMalformedOutputAndAMissingProgram() throws IOException {
        files.put("run/xl-info-n.txt", INFO.replace("nr_cpus                : 1", "nr_cpus : many"));
        files.remove("root/usr/lib/xen/bin/qemu-system-i386");

        assertThat(probe().notes())
                .extracting(Note::reason, Note::subject)
                .containsExactly(
                        tuple(XenReason.XEN_TOOLSTACK_MALFORMED, "xl info -n, nr_cpus"),
                        tuple(XenReason.XEN_EMULATOR_MISSING, "/usr/lib/xen/bin/qemu-system-i386"));
    }

    @Test
    void notesThatNoGuestIsKnown() throws IOException {
        files.remove("root/sys/hypervisor/properties/capabilities");

        assertThat(probe().value().guests()).isEmpty();
        assertThat(probe().notes())
                .containsExactly(Note.of(
                        XenReason.XEN_GUESTS_UNKNOWN, "/sys/hypervisor/properties/capabilities", "missing or empty"));
    }
}
