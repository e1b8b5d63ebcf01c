package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcessorDoorIT {
    private static final boolean FOREIGN_CALLS = Runtime.version().feature() >= 25;

    @Test
    void readsTheVendorThatTheKernelReads() throws Exception {
        assumeThat(System.getProperty("os.arch")).isEqualTo("amd64");
        assumeThat(FOREIGN_CALLS).as("foreign calls need Java 25").isTrue();
        CpuidLeaf first = ForeignCalls.cpuid().get(0);
        assertThat(Files.readString(Path.of("/proc/cpuinfo")))
                .contains(word(first.ebx()) + word(first.edx()) + word(first.ecx()));
    }

    @Test
    void saysWhyNothingCouldBeReadOnOlderJava() {
        assumeThat(FOREIGN_CALLS).as("Java 25 can read it").isFalse();
        assertThatThrownBy(ForeignCalls::cpuid)
                .isInstanceOf(ForeignCallException.class)
                .hasMessageContaining("Java 25");
    }

    @Test
    void noteStandsForWhatIsMissing() {
        Probed<ProcessorFacts> probed = ProcessorDoor.ask();
        ProcessorFacts facts = probed.value();
        boolean complete = !facts.cpuid().isEmpty()
                && facts.hasArchCapabilities() == facts.archCapabilities().isPresent()
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
