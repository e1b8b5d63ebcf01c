package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmulatorNamesTest {
    @ParameterizedTest(name = "{1} guest on {0}")
    @CsvSource({
        "x86_64, x86_64, x86_64 libexec",
        "x86_64, i686, i386 x86_64 libexec",
        "x86_64, armv6l, arm",
        "x86_64, armv7l, arm",
        "x86_64, armv7b, armv7b",
        "x86_64, openrisc, or32",
        "x86_64, ppc64le, ppc64le ppc64",
        "x86_64, ppc64, ppc64",
        "i686, i686, i386 libexec",
        "i686, x86_64, x86_64",
        "aarch64, armv7l, aarch64 arm aarch64 libexec",
        "aarch64, armv6l, arm",
        "aarch64, aarch64, aarch64 libexec",
        "ppc64le, ppc64le, ppc64le ppc64 libexec",
        "ppc64le, ppc64, ppc64 libexec",
        "ppc64, ppc64le, ppc64le ppc64 libexec",
        "s390x, s390, s390",
    })
    void areTriedInLibvirtsOrder(String host, String guest, String expected) {
        List<String> names = EmulatorNames.of(new Arch(host), new Arch(guest)).stream()
                .map(name -> name.equals("/usr/libexec/qemu-kvm") ? "libexec" : name.substring("qemu-system-".length()))
                .toList();

        assertThat(String.join(" ", names)).isEqualTo(expected);
    }
}
