package io.vircaps.model.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DomainTypeTest {
    @Test
    void hasTheNamesOfLibvirt() {
        assertThat(Stream.of(
                                DomainType.QEMU,
                                DomainType.KQEMU,
                                DomainType.KVM,
                                DomainType.XEN,
                                DomainType.LXC,
                                DomainType.TEST,
                                DomainType.HVF)
                        .map(DomainType::toString))
                .containsExactly("qemu", "kqemu", "kvm", "xen", "lxc", "test", "hvf");
    }

    @Test
    void isEqualByName() {
        assertThat(new DomainType("kvm")).isEqualTo(DomainType.KVM).hasSameHashCodeAs(DomainType.KVM);
        assertThat(new DomainType("bhyve")).isNotEqualTo(DomainType.KVM).isNotEqualTo("bhyve");
    }
}
