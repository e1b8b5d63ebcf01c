package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.cpu.CpuidLeaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodableTest {
    private static final Catalog CATALOG = new Catalog(SmallMap.MAP.x86());
    private static final CpuidLeaf TSX = new CpuidLeaf(7, 0, 0, 1 << 4 | 1 << 11, 0, 0);

    @Test
    void takesVendorSignatureAndBits() {
        Decodable data = Decodable.of(CATALOG, SmallMap.intel(2, 3, 0, 7));

        assertThat(data.vendor()).isEqualTo(CATALOG.vendor("Intel"));
        assertThat(data.signature()).isEqualTo(new X86Signature(6, 2, 3));
        assertThat(CATALOG.names(data.bits())).containsExactly("f0", "f7");
        assertThat(data.erratum()).isEmpty();
        assertThat(Decodable.of(CATALOG, X86Data.EMPTY).vendor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, 9, true", "69, 0, true", "70, 0, true", "63, 3, true", "63, 4, false", "61, 0, false"})
    void removesBrokenTransactionalMemory(int model, int stepping, boolean removed) {
        Decodable data =
                Decodable.of(CATALOG, SmallMap.intel(model, stepping, 0).plus(TSX));

        assertThat(CATALOG.names(data.bits()).contains("rtm")).isNotEqualTo(removed);
        assertThat(data.erratum()).hasSize(removed ? 2 : 0);
    }

    @Test
    void removesItOnIntelOnly() {
        X86Data amd = SmallMap.registers("AuthenticAMD", new X86Signature(6, 60, 0), 0)
                .plus(TSX);

        assertThat(CATALOG.names(Decodable.of(CATALOG, amd).bits())).contains("hle", "rtm");
        assertThat(Decodable.of(
                                CATALOG,
                                SmallMap.registers("GenuineIntel", new X86Signature(7, 60, 0), 0)
                                        .plus(TSX))
                        .erratum())
                .isEmpty();
    }
}
