package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.guest.DomainType;
import org.junit.jupiter.api.Test;

class DomainChoiceTest {
    @Test
    void isOfKvmByItsType() {
        assertThat(new DomainChoice("/q", Arch.X86_64, DomainType.KVM, "pc").isKvm())
                .isTrue();
        assertThat(new DomainChoice("/q", Arch.X86_64, DomainType.QEMU, "pc").isKvm())
                .isFalse();
    }
}
