package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessorAccessIT {
    private static final boolean FOREIGN_CALLS = Runtime.version().feature() >= 25;

    @Test
    void readsTheVendorThatTheKernelReads() throws Exception {
        assumeThat(System.getProperty("os.arch")).isEqualTo("amd64");
        assumeThat(FOREIGN_CALLS).as("foreign calls need Java 25").isTrue();
        CpuidLeaf first = ForeignCalls.cpuid().get(0);
        assertThat(Files.readString(Path.of("/proc/cpuinfo")))
                .contains(word(first.ebx()) + word(first.edx()) + word(first.ecx()));
    }

    /** The device answers for CPU 0, the instruction for the CPU that executes it. */
    @Test
    void instructionAndDeviceHaveTheSameFeatures() {
        assumeThat(FOREIGN_CALLS).as("foreign calls need Java 25").isTrue();
        assumeThat(Files.isReadable(Path.of("/dev/cpu/0/cpuid")))
                .as("the cpuid device")
                .isTrue();
        List<CpuidLeaf> byDevice = ProcessorAccess.read().value().cpuid();
        List<CpuidLeaf> byInstruction =
                ProcessorAccess.read(Path.of("/nonexistent")).value().cpuid();
        assertThat(features(byInstruction)).isNotEmpty().isEqualTo(features(byDevice));
    }

    /** Vendor and features, which are the same on all CPUs; EBX of leaf 1 has the CPU's own number. */
    private static List<CpuidLeaf> features(List<CpuidLeaf> leaves) {
        CpuidLeaf number = new CpuidLeaf(1, 0, 0, -1, 0, 0);
        return leaves.stream()
                .filter(leaf -> Set.of(0, 1, 7, 0x80000000, 0x80000001, 0x80000007, 0x80000008)
                        .contains(leaf.leaf()))
                .map(leaf -> leaf.sameQuestion(number) ? leaf.andNot(number) : leaf)
                .toList();
    }

    @Test
    void needsJava25ForForeignCalls() {
        assumeThat(FOREIGN_CALLS).as("Java 25 can read it").isFalse();
        assertThatThrownBy(ForeignCalls::cpuid)
                .isInstanceOf(ForeignCallException.class)
                .hasMessageContaining("Java 25");
    }

    @Test
    void noteStandsForWhatIsMissing() {
        Probed<ProcessorFacts> probed = ProcessorAccess.read();
        ProcessorFacts facts = probed.value();
        boolean complete = !facts.cpuid().isEmpty()
                && (!facts.hasArchCapabilities() || facts.msrs().containsKey(0x10a))
                && facts.hasInvariantTsc() == facts.tsc().isPresent();
        assertThat(probed.notes().isEmpty()).as("notes %s", probed.notes()).isEqualTo(complete);
        assertThat(probed.notes()).extracting(Note::reason).hasOnlyElementsOfType(ProcessorReason.class);
    }

    private static String word(int register) {
        StringBuilder word = new StringBuilder();
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            word.append((char) (register >>> shift & 0xff));
        }
        return word.toString();
    }
}
