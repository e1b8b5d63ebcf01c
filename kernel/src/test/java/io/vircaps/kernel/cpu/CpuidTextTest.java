package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuidTextTest {
    @Test
    void readsLeavesAmongCommentsAndEmptyLines() {
        assertThat(CpuidText.parse(text("# an EPYC\n\n0x80000001 0x0 => 0xa 0xb 0xFFFFFFFF 0x0\n")))
                .containsExactly(new CpuidLeaf(0x8000_0001, 0, 10, 11, -1, 0));
    }

    @Test
    void readsWhatItWrites() {
        List<CpuidLeaf> leaves =
                List.of(new CpuidLeaf(0, 0, 1, 2, 3, 4), new CpuidLeaf(0x8000_0008, 0x3f, -1, 0, 5, 6));
        assertThat(CpuidText.parse(text(CpuidText.format(leaves)))).isEqualTo(leaves);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x1 0x0 => 0x1 0x2 0x3",
                "0x1 0x0 -> 0x1 0x2 0x3 0x4",
                "1 0x0 => 0x1 0x2 0x3 0x4",
                "0x1 0x0 => 0x1 0x2 0x3 0x123456789",
                "0x1 0x0 => 0x1 0x2 0x3 0x",
                "0x1 0x0 => 0x1 0x2 0x3 0xg"
            })
    void namesTheFileAndTheLineThatIsNone(String line) {
        assertThatThrownBy(() -> CpuidText.parse(text("# first\n" + line + "\n")))
                .isInstanceOf(KernelTextException.class)
                .hasMessageContaining("cpuid.txt")
                .hasMessageContaining(line);
    }

    private static KernelText text(String text) {
        return new KernelText("cpuid.txt", text);
    }
}
