package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class X86SignatureTest {
    @ParameterizedTest
    @CsvSource({"0x000906e9, 6, 158, 9", "0x00800f11, 23, 1, 1", "0x00100f23, 16, 2, 3", "0x000106a5, 6, 26, 5"})
    void readsFamilyModelAndStepping(String eax, int family, int model, int stepping) {
        X86Signature signature = X86Signature.ofEax(Integer.decode(eax));

        assertThat(signature).isEqualTo(new X86Signature(family, model, stepping));
        assertThat(signature.eax()).isEqualTo(Integer.decode(eax));
    }

    @Test
    void addsTheExtendedFamilyAlways() {
        assertThat(X86Signature.ofEax(0x00100600).family()).isEqualTo(7);
    }

    @Test
    void isNoneForZero() {
        assertThat(X86Signature.ofEax(0).isNone()).isTrue();
        assertThat(new X86Signature(6, 0, 0).isNone()).isFalse();
    }
}
