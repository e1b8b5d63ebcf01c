package io.vircaps.model.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OsTypeTest {
    @Test
    void hasTheNamesOfLibvirt() {
        assertThat(Stream.of(OsType.HVM, OsType.XEN, OsType.LINUX, OsType.EXE, OsType.UML, OsType.XENPVH)
                        .map(OsType::toString))
                .containsExactly("hvm", "xen", "linux", "exe", "uml", "xenpvh");
    }

    @Test
    void isEqualByName() {
        assertThat(new OsType("hvm")).isEqualTo(OsType.HVM).hasSameHashCodeAs(OsType.HVM);
        assertThat(new OsType("xen")).isNotEqualTo(OsType.HVM).isNotEqualTo("xen");
    }
}
