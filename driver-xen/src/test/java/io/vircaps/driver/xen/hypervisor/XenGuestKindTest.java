package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.model.guest.OsType;
import org.junit.jupiter.api.Test;

class XenGuestKindTest {
    @Test
    void hasOneOsTypeAndOneMachine() {
        assertThat(XenGuestKind.values())
                .extracting(XenGuestKind::osType, XenGuestKind::machine)
                .containsExactly(
                        tuple(OsType.XEN, "xenpv"), tuple(OsType.HVM, "xenfv"), tuple(OsType.XENPVH, "xenpvh"));
    }
}
