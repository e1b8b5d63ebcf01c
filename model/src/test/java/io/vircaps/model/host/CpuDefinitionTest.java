package io.vircaps.model.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CpuDefinitionTest {
    private static final CpuSignature SIGNATURE = new CpuSignature(25, 1, 2, Extras.NONE);
    private static final CpuCounter COUNTER =
            new CpuCounter("tsc", Frequency.ofKilohertz(2_600_000), Optional.of(true), Extras.NONE);
    private static final CpuTopology TOPOLOGY =
            new CpuTopology(1, OptionalInt.of(1), OptionalInt.empty(), 4, 2, Extras.NONE);
    private static final MaxPhysAddr ADDRESS = new MaxPhysAddr("emulate", OptionalInt.of(48), Extras.NONE);

    @Test
    void isBuiltOfEachPart() {
        CpuDefinition definition = CpuDefinition.builder()
                .model("EPYC")
                .vendor("AMD")
                .microcode(0x0A00111DL)
                .signature(SIGNATURE)
                .counter(COUNTER)
                .topology(TOPOLOGY)
                .maxPhysAddr(ADDRESS)
                .features(List.of("ht"))
                .build();

        assertThat(definition)
                .isEqualTo(new CpuDefinition(
                        Optional.of("EPYC"),
                        Optional.of("AMD"),
                        OptionalLong.of(0x0A00111DL),
                        Optional.of(SIGNATURE),
                        Optional.of(COUNTER),
                        Optional.of(TOPOLOGY),
                        Optional.of(ADDRESS),
                        List.of("ht")));
    }

    @Test
    void hasNothingThatIsNotSet() {
        assertThat(CpuDefinition.NONE)
                .isEqualTo(new CpuDefinition(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }
}
