package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.data.RegisterBit.Half;
import io.vircaps.cpu.data.RegisterBit.Register;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterBitTextTest {
    private static final MapBlock.Line LINE = new MapBlock.Line("f", 1, List.of("feature"));

    @ParameterizedTest
    @CsvSource({
        "0x1:edx.25, false, 0x1, 0, EDX, 25",
        "0x7/1:eax.4, false, 0x7, 1, EAX, 4",
        "0x80000008:ebx.0, false, 0x80000008, 0, EBX, 0",
        "0xd/1:ecx.31, false, 0xd, 1, ECX, 31",
        "msr/0x10a:eax.0, true, 0x10a, 0, EAX, 0"
    })
    void readsAndWritesTheSameWord(String word, boolean msr, String index, int subleaf, Half half, int bit) {
        RegisterBit expected =
                new RegisterBit(new Register(msr, Long.decode(index).intValue(), subleaf, half), bit);

        assertThat(RegisterBitText.read(LINE, word)).isEqualTo(expected);
        assertThat(RegisterBitText.write(expected)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x1", "0x1:edx", "0x1:efx.1", "0x1:edx.32", "msr/0x10a:ebx.0", "x:edx.1", "0x1/x:edx.1"})
    void refusesOtherWords(String word) {
        assertThatThrownBy(() -> RegisterBitText.read(LINE, word))
                .isInstanceOf(CpuMapException.class)
                .hasMessageStartingWith("f:1: ");
    }
}
