package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodedCpuTest {
    private static final DecodedCpu FULL = new DecodedCpu(Probed.of(CpuDefinition.builder()
            .model("EPYC")
            .vendor("AMD")
            .signature(new CpuSignature(23, 1, 2, Extras.NONE))
            .counter(DecodedCpu.tsc(new Frequency(2_000_000_000L), true))
            .features(List.of("ht", "invtsc"))
            .build()));
    private static final DecodedCpu POOR = new DecodedCpu(new Probed<>(
            CpuDefinition.NONE,
            List.of(
                    Note.of(HostReason.CPU_MODEL_UNKNOWN, "processor", "fits nothing"),
                    Note.of(ProcessorReason.TSC_UNKNOWN, "/dev/kvm", "errno 13").remedy("ask for access"))));

    @Test
    void comesBackAsItWas() {
        assertThat(DecodedCpu.decode(FULL.encode())).contains(FULL);
        assertThat(DecodedCpu.decode(POOR.encode())).contains(POOR);
    }

    @Test
    void isNotThereWhereTheBytesAreCut() {
        byte[] whole = POOR.encode();
        for (int length = 0; length < whole.length; length++) {
            assertThat(DecodedCpu.decode(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void addsItsParts() {
        CpuDefinition.Builder cpu = CpuDefinition.builder().microcode(7);

        assertThat(POOR.addTo(cpu)).hasSize(2);
        FULL.addTo(cpu);

        assertThat(cpu.build().model()).contains("EPYC");
        assertThat(cpu.build().microcode()).hasValue(7);
    }
}
