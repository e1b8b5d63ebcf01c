package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Catalog CATALOG = new Catalog(SmallMap.MAP.x86());

    private static Bits bits(String... features) {
        Bits bits = CATALOG.none();
        List.of(features).forEach(name -> bits.add(CATALOG.feature(name).bits()));
        return bits;
    }

    @Test
    void numbersEachBitOnce() {
        assertThat(CATALOG.size()).isEqualTo(11);
        assertThat(CATALOG.none().isEmpty()).isTrue();
        assertThat(CATALOG.names(CATALOG.all())).hasSize(11).startsWith("f0").endsWith("quiet");
        assertThat(CATALOG.all()).isNotSameAs(CATALOG.all());
    }

    @Test
    void hasTheMapsOrder() {
        assertThat(CATALOG.models())
                .extracting(Catalog.Model::name)
                .containsExactly("any", "old", "new", "host-only", "rival");
        assertThat(CATALOG.features())
                .extracting(Catalog.Feature::order)
                .isSorted()
                .hasSize(11);
    }

    @Test
    void looksUpNames() {
        assertThat(CATALOG.feature("f2").name()).isEqualTo("f2");
        assertThat(CATALOG.knownFeature("f2")).contains(CATALOG.feature("f2"));
        assertThat(CATALOG.knownFeature("bogus")).isEmpty();
        assertThat(CATALOG.model("old").name()).isEqualTo("old");
        assertThat(CATALOG.vendor("AMD").map(Catalog.Vendor::leaf)).isEqualTo(X86Data.vendorLeaf("AuthenticAMD"));
        assertThat(CATALOG.vendor("bogus")).isEmpty();
        assertThatThrownBy(() -> CATALOG.feature("bogus")).isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> CATALOG.model("bogus")).isInstanceOf(UnknownCpuException.class);
    }

    @Test
    void aModelInheritsVendorBitsAndSignatures() {
        Catalog.Model model = CATALOG.model("new");

        assertThat(model.vendor()).isEqualTo(CATALOG.vendor("Intel"));
        assertThat(model.bits()).isEqualTo(bits("f0", "f1", "f2", "f3"));
        assertThat(model.matches(new X86Signature(6, 2, 3))).isTrue();
        assertThat(model.matches(new X86Signature(6, 1, 3))).isFalse();
        assertThat(CATALOG.model("any").vendor()).isEmpty();
    }

    @Test
    void readsAndMakesRegisters() {
        X86Data data = SmallMap.intel(1, 0, 0, 7, 31);

        assertThat(CATALOG.vendorOf(data)).isEqualTo(CATALOG.vendor("Intel"));
        assertThat(CATALOG.vendorOf(X86Data.EMPTY)).isEmpty();
        assertThat(CATALOG.bitsOf(data)).isEqualTo(bits("f0", "f7"));
        assertThat(CATALOG.bitsOf(CATALOG.dataOf(bits("f0", "rtm", "quiet")))).isEqualTo(bits("f0", "rtm", "quiet"));
        assertThat(CATALOG.dataOf(bits("quiet")).msrs()).hasSize(1);
    }

    @Test
    void findsFeaturesThatShareBitsOnceOnly() {
        assertThat(CATALOG.features(bits("pair", "f1")))
                .extracting(Catalog.Feature::name)
                .containsExactly("f1", "pair");
        assertThat(CATALOG.names(bits("pair", "f1"))).containsExactly("f1", "pair", "half");
        assertThat(CATALOG.feature("pair").isIn(bits("half"))).isFalse();
    }

    @Test
    void findsTheFeaturesOfAMapWithOneBitEach() {
        Catalog real = new Catalog(CpuMaps.of(new Dialect(9, 0, 0)).x86());
        Bits bits = real.none()
                .add(real.feature("vme").bits())
                .add(real.feature("fpu").bits());

        assertThat(real.features(bits)).extracting(Catalog.Feature::name).containsExactly("fpu", "vme");
        assertThat(real.names(bits)).containsExactly("fpu", "vme");
        assertThat(real.feature("vme").order()).isEqualTo(1);
    }
}
