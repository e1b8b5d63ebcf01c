package io.vircaps.model.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EffectiveDomainTest {
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

    @Test
    void hasWhatItsArchitectureHas() {
        assertThat(EffectiveDomain.of(ARCH, Domain.of(DomainType.KVM)))
                .isEqualTo(new EffectiveDomain(DomainType.KVM, ARCH.emulator(), ARCH.loader(), ARCH.machines()));
    }

    @Test
    void hasWhatItsDomainOverrides() {
        Domain own = new Domain(
                DomainType.KVM, Optional.of("/usr/bin/kvm"), Optional.of("/usr/lib/own"), List.of(Q35), Extras.NONE);

        assertThat(EffectiveDomain.of(ARCH, own))
                .isEqualTo(new EffectiveDomain(
                        DomainType.KVM, Optional.of("/usr/bin/kvm"), Optional.of("/usr/lib/own"), List.of(Q35)));
    }

    @Test
    void findsTheFirstMachineOfAName() {
        Machine alias = new Machine("virt", Optional.of("q35"), OptionalInt.empty(), false, Extras.NONE);
        EffectiveDomain domain =
                new EffectiveDomain(DomainType.KVM, Optional.empty(), Optional.empty(), List.of(PC, alias, Q35));

        assertThat(domain.machine("q35")).hasValue(alias);
        assertThat(domain.machine("pc")).hasValue(PC);
        assertThat(domain.machine("none")).isEmpty();
    }
}
