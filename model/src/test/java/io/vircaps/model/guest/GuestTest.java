package io.vircaps.model.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuestTest {
    private static final Machine PC = Machine.of("pc");
    private static final Machine Q35 = Machine.of("q35");
    private static final GuestArch ARCH = new GuestArch(
            Arch.X86_64,
            64,
            Optional.of("/usr/bin/qemu-system-x86_64"),
            Optional.of("/usr/lib/hvmloader"),
            List.of(PC, Q35),
            List.of(Domain.of(DomainType.QEMU), Domain.of(DomainType.KVM)),
            Extras.NONE);

    private static final Guest GUEST = new Guest(
            OsType.HVM, ARCH, List.of(GuestFeature.of("acpi", true, true), GuestFeature.of("pae")), Extras.NONE);

    @Test
    void hasADomainOfEachTypeInDocumentOrder() {
        assertThat(GUEST.domains())
                .containsExactly(
                        EffectiveDomain.of(ARCH, Domain.of(DomainType.QEMU)),
                        EffectiveDomain.of(ARCH, Domain.of(DomainType.KVM)));
    }

    @Test
    void findsADomainByItsType() {
        assertThat(GUEST.domain(DomainType.KVM)).hasValue(EffectiveDomain.of(ARCH, Domain.of(DomainType.KVM)));
        assertThat(GUEST.domain(DomainType.XEN)).isEmpty();
    }

    @Test
    void findsAFeatureByItsName() {
        assertThat(GUEST.feature("pae")).hasValue(GuestFeature.of("pae"));
        assertThat(GUEST.feature("acpi")).hasValue(GuestFeature.of("acpi", true, true));
        assertThat(GUEST.feature("hap")).isEmpty();
    }
}
