package io.vircaps.driver.qemu.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QemuReasonTest {
    /** Codes are stable once released: a code that disappears or changes its element breaks programs. */
    @Test
    void codesOfMissingGuestsNameTheGuest() {
        assertThat(Arrays.stream(QemuReason.values())
                        .filter(reason -> reason.meaning().element().equals(Optional.of("guest")))
                        .map(QemuReason::name))
                .containsExactlyInAnyOrder(
                        "EMULATOR_MISSING",
                        "EMULATOR_NOT_EXECUTABLE",
                        "EMULATOR_NOT_TRUSTED",
                        "EMULATOR_NOT_STARTED",
                        "EMULATOR_FAILED",
                        "EMULATOR_SILENT",
                        "EMULATOR_MALFORMED",
                        "EMULATOR_REFUSED",
                        "EMULATOR_TOO_OLD",
                        "EMULATOR_TARGET_UNKNOWN",
                        "TRANSCRIPT_UNREADABLE");
    }

    @ParameterizedTest
    @EnumSource(names = {"KVM_NOT_BUILT", "KVM_REFUSED", "KVM_NOT_NATIVE"})
    void codesOfKvmNameItsDomainType(QemuReason reason) {
        assertThat(reason.meaning().element()).contains("guest/arch/domain[@type='kvm']");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KVM_USABLE")
    void everyShortcomingHasARemedy(QemuReason reason) {
        assertThat(reason.meaning().remedy()).isPresent();
    }
}
