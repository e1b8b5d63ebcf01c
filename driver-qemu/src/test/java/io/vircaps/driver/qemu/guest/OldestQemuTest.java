package io.vircaps.driver.qemu.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldestQemuTest {
    @ParameterizedTest
    @CsvSource({
        "0.2.1, 4.2.0",
        "9.0.0, 4.2.0",
        "10.5.0, 4.2.0",
        "10.6.0, 5.2.0",
        "11.1.0, 5.2.0",
        "11.2.0, 6.2.0",
        "12.3.0, 6.2.0",
        "12.4.0, 7.2.0",
        "12.9.0, 7.2.0"
    })
    void changesWithTheRelease(String libvirt, String qemu) {
        assertThat(OldestQemu.of(Dialect.parse(libvirt))).hasToString(qemu);
    }
}
