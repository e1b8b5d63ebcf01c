package io.vircaps.model.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DomainTest {
    @Test
    void overridesNothing() {
        assertThat(Domain.of(DomainType.KVM))
                .isEqualTo(new Domain(DomainType.KVM, Optional.empty(), Optional.empty(), List.of(), Extras.NONE));
    }

    @Test
    void doesNotChangeWithTheListItIsMadeOf() {
        List<Machine> machines = new ArrayList<>(List.of(Machine.of("pc")));
        Domain domain = new Domain(DomainType.KVM, Optional.empty(), Optional.empty(), machines, Extras.NONE);
        machines.clear();

        assertThat(domain.machines()).containsExactly(Machine.of("pc"));
    }
}
