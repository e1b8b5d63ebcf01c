package io.vircaps.model.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MachineTest {
    private static final Machine ALIAS =
            new Machine("pc", Optional.of("pc-i440fx-7.2"), OptionalInt.of(255), false, Extras.NONE);

    @Test
    void isFoundByItsNameAndItsCanonicalName() {
        assertThat(ALIAS.hasName("pc")).isTrue();
        assertThat(ALIAS.hasName("pc-i440fx-7.2")).isTrue();
        assertThat(ALIAS.hasName("q35")).isFalse();
        assertThat(Machine.of("q35").hasName("q35")).isTrue();
    }

    @Test
    void isKnownByItsNameAlone() {
        assertThat(Machine.of("q35"))
                .isEqualTo(new Machine("q35", Optional.empty(), OptionalInt.empty(), false, Extras.NONE));
    }
}
