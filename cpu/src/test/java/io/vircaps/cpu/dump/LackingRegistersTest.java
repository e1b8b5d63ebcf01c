package io.vircaps.cpu.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.cpu.x86.KernelFlags;
import io.vircaps.cpu.x86.QemuProperties;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LackingRegistersTest {
    private static final CpuidLeaf SECOND = new CpuidLeaf(1, 0, 0x6f2, 0, 0, 1);

    private static LackingRegisters of(boolean whole, List<Msr> msrs, CpuidLeaf... leaves) {
        List<CpuidLeaf> all = new ArrayList<>(List.of(leaves));
        return LackingRegisters.of(new DumpedFacts.Registers(all, msrs, whole), SmallMap.X86);
    }

    private static CpuidLeaf first(int last) {
        return new CpuidLeaf(0, 0, last, 0x756e6547, 0, 0);
    }

    @Test
    void namesALeafThatTheProcessorHas() {
        LackingRegisters lacking = of(true, List.of(), first(0xd), SECOND);

        assertThat(lacking.places()).containsExactly("leaf 0x7 subleaf 0");
        assertThat(lacking.features()).containsExactly("hle", "rtm");
    }

    @Test
    void namesNoLeafAboveTheLastOneOrThatIsListed() {
        assertThat(of(true, List.of(), first(1), SECOND).places()).isEmpty();
        assertThat(of(true, List.of(), first(0xd), SECOND, new CpuidLeaf(7, 0, 0, 0, 0, 0))
                        .places())
                .isEmpty();
        assertThat(of(false, List.of(), first(0xd), SECOND).places()).isEmpty();
    }

    @Test
    void namesTheMsrThatLeaf7Announces() {
        CpuidLeaf announcing = new CpuidLeaf(7, 0, 0, 0, 0, 1 << 29);

        assertThat(of(true, List.of(), first(0xd), SECOND, announcing).places()).containsExactly("MSR 0x10a");
        assertThat(of(true, List.of(), first(0xd), SECOND, announcing).features())
                .containsExactly("quiet");
        assertThat(of(true, List.of(new Msr(0x10a, 1)), first(0xd), SECOND, announcing)
                        .places())
                .isEmpty();
    }

    @Test
    void namesTheFlagsThatKernelsHide() {
        KernelFlags flags = new KernelFlags(Set.of("sep"), Optional.empty(), X86Signature.NONE);

        assertThat(LackingRegisters.of(new DumpedFacts.Flags(flags), SmallMap.X86)
                        .features())
                .containsExactlyInAnyOrder("la57", "mpx", "xsaves");
    }

    @Test
    void propertiesLackNothing() {
        QemuProperties properties = new QemuProperties(Set.of(), Optional.empty(), X86Signature.NONE);

        assertThat(LackingRegisters.of(new DumpedFacts.Properties(properties), SmallMap.X86)
                        .features())
                .isEmpty();
    }
}
