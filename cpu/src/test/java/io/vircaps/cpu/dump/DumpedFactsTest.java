package io.vircaps.cpu.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.cpu.x86.QemuProperties;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DumpedFactsTest {
    private static final X86Signature SIGNATURE = new X86Signature(6, 1, 0);

    @Test
    void registersHaveNoLeavesAboveTheLastOne() {
        CpuidLeaf first = new CpuidLeaf(0, 0, 1, 0, 0, 0);
        CpuidLeaf second = new CpuidLeaf(1, 0, 2, 0, 0, 0);
        CpuidLeaf above = new CpuidLeaf(7, 0, 3, 0, 0, 0);
        CpuidLeaf hybrid = new CpuidLeaf(7, 0, 0, 0, 0, 1 << 15);
        DumpedFacts facts = new DumpedFacts.Registers(List.of(first, second, above), List.of(), true);

        assertThat(facts.registers(SmallMap.X86).leaves()).containsExactly(first, second);
        assertThat(facts.ofGuest()).isFalse();
        assertThat(facts.core()).isEmpty();
        assertThat(new DumpedFacts.Registers(List.of(hybrid), List.of(), true).core())
                .contains("unknown");
    }

    @Test
    void flagsAndPropertiesHaveTheRegistersOfTheirFeatures() {
        DumpedFacts flags =
                new DumpedFacts.Flags(new KernelFlags(Set.of("f1"), Optional.of("GenuineIntel"), SIGNATURE));
        DumpedFacts properties =
                new DumpedFacts.Properties(new QemuProperties(Set.of("f1"), Optional.of("GenuineIntel"), SIGNATURE));

        assertThat(flags.registers(SmallMap.X86)).isEqualTo(SmallMap.intel(1, 0, 1));
        assertThat(properties.registers(SmallMap.X86)).isEqualTo(SmallMap.intel(1, 0, 1));
        assertThat(flags.ofGuest()).isFalse();
        assertThat(properties.ofGuest()).isTrue();
    }
}
