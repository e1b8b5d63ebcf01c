package io.vircaps.cpu.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.RegisterBit.Half;
import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import org.junit.jupiter.api.Test;

class X86DataTest {
    private static final Register EBX_OF_7 = new Register(false, 7, 0, Half.EBX);

    @Test
    void unitesResultsOfTheSameLeaf() {
        X86Data data = new X86Data(
                List.of(new CpuidLeaf(7, 0, 0, 1, 0, 0), new CpuidLeaf(7, 0, 0, 2, 0, 4)),
                List.of(new Msr(0x10a, 1), new Msr(0x10a, 2)));

        assertThat(data.leaves()).containsExactly(new CpuidLeaf(7, 0, 0, 3, 0, 4));
        assertThat(data.msrs()).containsExactly(new Msr(0x10a, 3));
    }

    @Test
    void keepsNoZeros() {
        X86Data data = new X86Data(List.of(new CpuidLeaf(2, 0, 0, 0, 0, 0)), List.of(new Msr(1, 0)));

        assertThat(data).isEqualTo(X86Data.EMPTY);
        assertThat(data.isEmpty()).isTrue();
    }

    @Test
    void ordersLeavesAsUnsignedNumbers() {
        X86Data data = new X86Data(
                List.of(
                        new CpuidLeaf(0x80000001, 0, 1, 0, 0, 0),
                        new CpuidLeaf(7, 1, 1, 0, 0, 0),
                        new CpuidLeaf(7, 0, 1, 0, 0, 0)),
                List.of());

        assertThat(data.leaves()).extracting(CpuidLeaf::leaf).containsExactly(7, 7, 0x80000001);
        assertThat(data.leaves()).extracting(CpuidLeaf::subleaf).containsExactly(0, 1, 0);
        assertThat(data.leaf(0x80000001, 0)).isPresent();
    }

    @Test
    void isZeroWhereNothingIs() {
        assertThat(X86Data.EMPTY.register(EBX_OF_7)).isZero();
        assertThat(X86Data.EMPTY.signature()).isEqualTo(X86Signature.NONE);
    }

    @Test
    void findsEachRegister() {
        X86Data data = new X86Data(List.of(new CpuidLeaf(7, 0, 1, 2, 3, 4)), List.of(Msr.of(0x10a, 5, -6)));

        assertThat(data.register(new Register(false, 7, 0, Half.EAX))).isEqualTo(1);
        assertThat(data.register(EBX_OF_7)).isEqualTo(2);
        assertThat(data.register(new Register(false, 7, 0, Half.ECX))).isEqualTo(3);
        assertThat(data.register(new Register(false, 7, 0, Half.EDX))).isEqualTo(4);
        assertThat(data.register(new Register(true, 0x10a, 0, Half.EAX))).isEqualTo(5);
        assertThat(data.register(new Register(true, 0x10a, 0, Half.EDX))).isEqualTo(-6);
    }

    @Test
    void setsTheOneBitOfAPlace() {
        for (Half half : Half.values()) {
            RegisterBit place = new RegisterBit(new Register(false, 0x80000001, 2, half), 31);

            assertThat(X86Data.of(place).register(place.register())).isEqualTo(Integer.MIN_VALUE);
        }
    }

    @Test
    void subtractsBitByBit() {
        X86Data data = new X86Data(List.of(new CpuidLeaf(0, 0, 5, 3, 3, 3)), List.of());

        assertThat(data.minus(new CpuidLeaf(0, 0, 0, 1, 2, 3)).leaves())
                .containsExactly(new CpuidLeaf(0, 0, 5, 2, 1, 0));
    }

    @Test
    void spellsTheVendorInEbxEdxEcx() {
        CpuidLeaf leaf = X86Data.vendorLeaf("GenuineIntel").orElseThrow();

        assertThat(leaf).isEqualTo(new CpuidLeaf(0, 0, 0, 0x756e6547, 0x6c65746e, 0x49656e69));
        assertThat(X86Data.vendorLeaf("Genuine")).isEmpty();
    }

    @Test
    void recognisesAVendorAmongOtherBits() {
        CpuidLeaf vendor = X86Data.vendorLeaf("GenuineIntel").orElseThrow();
        X86Data data = X86Data.EMPTY.plus(vendor).plus(new CpuidLeaf(0, 0, 0x16, 0, 0, 0));

        assertThat(data.covers(vendor)).isTrue();
        assertThat(X86Data.EMPTY.covers(vendor)).isFalse();
    }

    @Test
    void subtractsRegistersOfBothKinds() {
        X86Data data = new X86Data(
                List.of(new CpuidLeaf(1, 0, 0b11, 0, 0, 0)), List.of(new Msr(0x10a, 0b11), new Msr(0x48b, 1)));

        assertThat(data.minus(new X86Data(List.of(new CpuidLeaf(1, 0, 1, 0, 0, 0)), List.of(new Msr(0x10a, 0b10)))))
                .isEqualTo(new X86Data(
                        List.of(new CpuidLeaf(1, 0, 0b10, 0, 0, 0)), List.of(new Msr(0x10a, 1), new Msr(0x48b, 1))));
    }
}
