package io.vircaps.model.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CacheTypeTest {
    @Test
    void hasTheNamesOfLibvirt() {
        assertThat(CacheType.BOTH).isEqualTo(new CacheType("both")).hasToString("both");
        assertThat(CacheType.CODE).hasToString("code");
        assertThat(CacheType.DATA).hasToString("data");
    }

    @Test
    void keepsAnUnknownName() {
        assertThat(new CacheType("trace")).hasToString("trace").isNotEqualTo(CacheType.CODE);
    }
}
