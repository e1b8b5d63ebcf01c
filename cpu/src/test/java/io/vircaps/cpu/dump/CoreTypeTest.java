package io.vircaps.cpu.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreTypeTest {
    private static final CpuidLeaf HYBRID = new CpuidLeaf(7, 0, 0, 0, 0, 1 << 15);

    @ParameterizedTest
    @CsvSource({"0x20, Intel Atom (efficiency)", "0x40, Intel Core (performance)", "0x30, type 0x30"})
    void namesTheCoresOfIntel(String type, String name) {
        CpuidLeaf core = new CpuidLeaf(0x1a, 0, Integer.decode(type) << 24 | 1, 0, 0, 0);

        assertThat(CoreType.of(new X86Data(List.of(HYBRID, core), List.of()))).contains(name);
        assertThat(CoreType.of(new X86Data(List.of(core), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, AMD performance", "1, AMD efficiency", "2, type 0x2"})
    void namesTheCoresOfAmd(int type, String name) {
        CpuidLeaf core = new CpuidLeaf(0x8000_0026, 0, 1 << 30, type << 28, 0, 0);

        assertThat(CoreType.of(new X86Data(List.of(core), List.of()))).contains(name);
    }

    @Test
    void isUnknownIfTheLeafIsAbsent() {
        assertThat(CoreType.of(new X86Data(List.of(HYBRID), List.of()))).contains("unknown");
        assertThat(CoreType.of(X86Data.EMPTY)).isEmpty();
    }
}
