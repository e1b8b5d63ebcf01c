package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessorFactsTest {
    private static ProcessorFacts facts(CpuidLeaf... leaves) {
        return new ProcessorFacts(List.of(leaves), Map.of(), Optional.empty());
    }

    private static CpuidLeaf edx(int leaf, int bits) {
        return new CpuidLeaf(leaf, 0, 0, 0, 0, bits);
    }

    @Test
    void findsALeafByNumberAndSubleaf() {
        CpuidLeaf first = new CpuidLeaf(7, 0, 1, 2, 3, 4);
        CpuidLeaf second = new CpuidLeaf(7, 1, 5, 6, 7, 8);

        assertThat(facts(first, second).leaf(7, 1)).isEqualTo(second);
        assertThat(facts(first, second).leaf(7, 0)).isEqualTo(first);
        assertThat(facts(first).leaf(7, 2).isZero()).isTrue();
    }

    @Test
    void archCapabilitiesExistByBit29OfLeaf7() {
        assertThat(facts(edx(7, 1 << 29)).hasArchCapabilities()).isTrue();
        assertThat(facts(edx(7, ~(1 << 29))).hasArchCapabilities()).isFalse();
        assertThat(facts(edx(1, -1)).hasArchCapabilities()).isFalse();
    }

    @Test
    void theCounterIsInvariantByBit8OfLeaf80000007() {
        assertThat(facts(edx(0x8000_0007, 1 << 8)).hasInvariantTsc()).isTrue();
        assertThat(facts(edx(0x8000_0007, ~(1 << 8))).hasInvariantTsc()).isFalse();
    }

    @Test
    void aCounterThatIsNotInvariantHasItsNote() {
        assertThat(facts(edx(0x8000_0007, 0)).tscNote())
                .contains(Note.of(ProcessorReason.TSC_NOT_INVARIANT, "CPUID 80000007H:EDX[8]", "not set"));
        assertThat(facts(edx(0x8000_0007, 1 << 8)).tscNote()).isEmpty();
        assertThat(ProcessorFacts.NONE.tscNote()).isEmpty();
    }
}
