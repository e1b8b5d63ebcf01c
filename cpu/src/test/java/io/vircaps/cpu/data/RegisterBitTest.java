package io.vircaps.cpu.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vircaps.cpu.data.RegisterBit.Half;
import io.vircaps.cpu.data.RegisterBit.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterBitTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 32})
    void hasOneOf32Bits(int bit) {
        Register register = new Register(false, 1, 0, Half.ECX);

        assertThatIllegalArgumentException().isThrownBy(() -> new RegisterBit(register, bit));
        assertThat(new RegisterBit(register, 31).bit()).isEqualTo(31);
    }

    @ParameterizedTest
    @EnumSource(names = {"EBX", "ECX"})
    void anMsrHasTwoHalvesAndNoSubleaf(Half half) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(true, 0x10a, 0, half))
                .withMessage("MSR 0x10a: sub-leaf 0, " + half);
        assertThatIllegalArgumentException().isThrownBy(() -> new Register(true, 0x10a, 1, Half.EAX));
        assertThat(new Register(true, 0x10a, 0, Half.EDX).half()).isEqualTo(Half.EDX);
    }
}
