package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmulatorFactsTest {
    private static MachineType machine(String name) {
        return new MachineType(name, Optional.empty(), 0, false, false);
    }

    private static EmulatorFacts facts(boolean present, boolean enabled, MachineType... machines) {
        return new EmulatorFacts(
                new Version(7, 2, 0), "x86_64", present, enabled, true, List.of(machines), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
    void runsKvmWhereItIsBuiltInAndSwitchedOn(boolean present, boolean enabled, boolean kvm) {
        assertThat(facts(present, enabled).kvm()).isEqualTo(kvm);
    }

    @Test
    void countsTheMachineNoneForNoMachine() {
        assertThat(facts(true, true, machine("none")).hasMachines()).isFalse();
        assertThat(facts(true, true, machine("none"), machine("pc")).hasMachines())
                .isTrue();
    }

    @Test
    void keepsWhatTheEmulatorWroteWithoutBlanks() {
        assertThat(facts(true, true).messages(" a word\n").messages()).contains("a word");
        assertThat(facts(true, true).messages("a word").messages(" \n").messages())
                .isEmpty();
    }
}
