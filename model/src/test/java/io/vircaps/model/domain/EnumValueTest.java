package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumValueTest {
    @Test
    void isOpen() {
        assertThat(new EnumValue("novelty").name()).isEqualTo("novelty");
        assertThat(new EnumValue("virtio-transitional")).isEqualTo(EnumValue.VIRTIO_TRANSITIONAL);
    }

    @Test
    void readsAsLibvirtsName() {
        assertThat(EnumValue.VIRTIO_TRANSITIONAL).hasToString("virtio-transitional");
    }
}
