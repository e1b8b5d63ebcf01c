package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.host.HostReason;
import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CpuProbeTest {
    private static final String CPU = "sys/devices/system/cpu";
    private static final CpuDecoder DECODER = (host, arch, cpu) -> {
        cpu.model("Penryn");
        return List.of(Note.of(HostReason.CPU_VENDOR_UNKNOWN, arch.name(), "x"));
    };

    private final Map<String, String> files = new HashMap<>(Map.of(
            CPU + "/present",
            "0-1\n",
            CPU + "/online",
            "0-1\n",
            CPU + "/cpu0/topology/core_id",
            "0\n",
            CPU + "/cpu1/topology/core_id",
            "1\n",
            "proc/meminfo",
            "MemTotal: 2048 kB\n",
            "proc/cpuinfo",
            "microcode\t: 0x11\naddress sizes\t: 46 bits physical, 48 bits virtual\n"));

    private Probed<CpuDefinition> probe(String arch) {
        HostSource host = HostSource.of(files, Map.of("arch", arch));
        return new CpuProbe(HostView.of(host, Dialect.DEFAULT), DECODER).probe();
    }

    private List<Note> notes(HostReason reason) {
        return probe("x86_64").notes().stream()
                .filter(note -> note.reason() == reason)
                .toList();
    }

    @Test
    void addsTopologyMicrocodeAndAddressSizeToTheDecodedCpu() {
        Probed<CpuDefinition> cpu = probe("x86_64");

        assertThat(cpu.value().model()).contains("Penryn");
        assertThat(cpu.value().topology())
                .contains(new CpuTopology(1, OptionalInt.of(1), OptionalInt.of(1), 2, 1, Extras.NONE));
        assertThat(cpu.value().microcode()).hasValue(17);
        assertThat(cpu.value().maxPhysAddr()).contains(new MaxPhysAddr("emulate", OptionalInt.of(46), Extras.NONE));
        assertThat(cpu.notes()).containsExactly(Note.of(HostReason.CPU_VENDOR_UNKNOWN, "x86_64", "x"));
    }

    @Test
    void readsCpuinfoOfX86Only() {
        assertThat(probe("i686").value().microcode()).hasValue(17);
        assertThat(probe("aarch64").value().microcode()).isEmpty();
        assertThat(probe("aarch64").value().maxPhysAddr()).isEmpty();
        assertThat(probe("aarch64").value().topology()).isPresent();
    }

    @Test
    void notesAnArchitectureWithoutACpuDriver() {
        assertThat(probe("riscv64"))
                .isEqualTo(Probed.of(
                        CpuDefinition.NONE, Note.of(HostReason.CPU_NOT_SUPPORTED, "riscv64", "no CPU driver")));
    }

    @Test
    void notesCpusThatCannotBeCounted() {
        files.remove(CPU + "/present");

        assertThat(probe("x86_64").value()).isEqualTo(CpuDefinition.NONE);
        assertThat(probe("x86_64").notes())
                .extracting(Note::reason, Note::subject)
                .containsExactly(tuple(HostReason.CPU_COUNT_FAILED, CPU + "/present"));
    }

    @Test
    void needsTheMemoryToo() {
        files.remove("proc/meminfo");

        assertThat(probe("x86_64").value()).isEqualTo(CpuDefinition.NONE);
        assertThat(probe("x86_64").notes()).extracting(Note::subject).containsExactly("proc/meminfo");
    }

    @Test
    void notesEachMissingLineOfCpuinfo() {
        files.put("proc/cpuinfo", "flags : fpu\n");

        assertThat(notes(HostReason.MICROCODE_UNKNOWN))
                .containsExactly(Note.of(HostReason.MICROCODE_UNKNOWN, "proc/cpuinfo", "no line microcode, or 0"));
        assertThat(notes(HostReason.ADDRESS_SIZE_UNKNOWN))
                .containsExactly(Note.of(HostReason.ADDRESS_SIZE_UNKNOWN, "proc/cpuinfo", "no line 'address sizes'"));
    }

    @Test
    void looksForTheAddressSizeInTheWholeFile() {
        files.put("proc/cpuinfo", "microcode : 1\n" + "x\n".repeat(5000) + "address sizes : 39 bits physical\n");

        assertThat(probe("x86_64").value().maxPhysAddr())
                .contains(new MaxPhysAddr("emulate", OptionalInt.of(39), Extras.NONE));
    }

    @Test
    void notesAMissingCpuinfo() {
        files.remove("proc/cpuinfo");

        assertThat(notes(HostReason.CPUINFO_UNREADABLE))
                .containsExactly(Note.of(HostReason.CPUINFO_UNREADABLE, "proc/cpuinfo", "no such file"));
    }
}
