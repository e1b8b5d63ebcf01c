package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceNameTest {
    @Test
    void isOpen() {
        assertThat(new DeviceName("novelty").name()).isEqualTo("novelty");
        assertThat(new DeviceName("hostdev")).isEqualTo(DeviceName.HOSTDEV);
    }

    @Test
    void readsAsLibvirtsName() {
        assertThat(DeviceName.HOSTDEV).hasToString("hostdev");
    }
}
