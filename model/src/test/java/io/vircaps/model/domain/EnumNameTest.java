package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.domain.EnumValues.EnumName;
import org.junit.jupiter.api.Test;

class EnumNameTest {
    @Test
    void isOpen() {
        assertThat(new EnumName("novelty").name()).isEqualTo("novelty");
        assertThat(new EnumName("diskDevice")).isEqualTo(EnumName.DISK_DEVICE);
    }

    @Test
    void readsAsLibvirtsName() {
        assertThat(EnumName.DISK_DEVICE).hasToString("diskDevice");
    }
}
