package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.kernel.cpu.TscClock;
import io.vircaps.model.Frequency;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessorFactsCodecTest {
    private static final Probed<ProcessorFacts> FULL = new Probed<>(
            new ProcessorFacts(
                    List.of(new CpuidLeaf(0, 0, 1, 2, 3, 4), new CpuidLeaf(0x8000_0001, 1, -1, 0, 0, 5)),
                    Map.of(0x10a, -1L),
                    Optional.of(new TscClock(new Frequency(2_596_146_000L), true))),
            List.of());
    private static final Probed<ProcessorFacts> POOR = new Probed<>(
            new ProcessorFacts(List.of(new CpuidLeaf(0, 0, 1, 2, 3, 4)), Map.of(), Optional.empty()),
            List.of(
                    Note.of(ProcessorReason.TSC_UNKNOWN, "/dev/kvm", "errno 13").remedy("ask for access"),
                    Note.of(ProcessorReason.MSR_UNREADABLE, "IA32_ARCH_CAPABILITIES", "no device")));

    @Test
    void comesBackAsItWas() {
        assertThat(ProcessorFactsCodec.decode(ProcessorFactsCodec.encode(FULL))).contains(FULL);
        assertThat(ProcessorFactsCodec.decode(ProcessorFactsCodec.encode(POOR))).contains(POOR);
    }

    @Test
    void isNotThereWhereTheBytesAreCutOrForeign() {
        byte[] whole = ProcessorFactsCodec.encode(POOR);
        for (int length = 0; length < whole.length; length++) {
            assertThat(ProcessorFactsCodec.decode(Arrays.copyOf(whole, length))).isEmpty();
        }
        byte[] tooMany = whole.clone();
        tooMany[0] = 0x7f;
        assertThat(ProcessorFactsCodec.decode(tooMany)).isEmpty();
    }
}
