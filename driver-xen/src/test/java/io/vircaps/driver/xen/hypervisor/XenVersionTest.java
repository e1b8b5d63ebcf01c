package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XenVersionTest {
    @ParameterizedTest
    @CsvSource({"4.17.0, 4, 17", "3.3, 3, 3", "4.17.0-rc1, 4, 17", "4, 0, 0", "x, 0, 0", "12345.1, 0, 0", "'', 0, 0"})
    void isReadFromText(String text, int major, int minor) {
        assertThat(XenVersion.of(Optional.of(text))).isEqualTo(new XenVersion(major, minor));
    }

    @Test
    void isZeroWithoutText() {
        assertThat(XenVersion.of(Optional.empty())).isEqualTo(new XenVersion(0, 0));
    }

    @Test
    void isComparedByMajorThenMinor() {
        XenVersion version = new XenVersion(4, 3);

        assertThat(version.atLeast(4, 3)).isTrue();
        assertThat(version.atLeast(3, 9)).isTrue();
        assertThat(version.atLeast(4, 4)).isFalse();
        assertThat(version.atLeast(5, 0)).isFalse();
    }
}
