package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.GuestCpu.CpuCheck;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestCpuTest {
    private static final GuestCpu.Named NAMED = new GuestCpu.Named(
            Optional.of("EPYC"), CpuFallback.FORBID, Optional.of("AuthenticAMD"), Optional.of("AMD"));
    private static final GuestCpu CPU = GuestCpu.exact(NAMED, List.of(CpuFeature.required("x2apic")));

    @Test
    void isOfItsModelVendorAndFeatures() {
        assertThat(CPU.model()).hasValue("EPYC");
        assertThat(CPU.vendor()).hasValue("AMD");
        assertThat(CPU.features()).containsExactly(CpuFeature.required("x2apic"));
        assertThat(CPU.arch()).isEmpty();
        assertThat(CPU.terms()).isEqualTo(GuestCpu.Terms.EXACT);
    }

    @Test
    void requestsNothingWhereUnspecified() {
        assertThat(GuestCpu.UNSPECIFIED.model()).isEmpty();
        assertThat(GuestCpu.UNSPECIFIED.vendor()).isEmpty();
        assertThat(GuestCpu.UNSPECIFIED.features()).isEmpty();
        assertThat(GuestCpu.UNSPECIFIED.hardware()).isEqualTo(GuestCpu.Hardware.UNSPECIFIED);
        assertThat(GuestCpu.Terms.EXACT)
                .isEqualTo(new GuestCpu.Terms(CpuMode.CUSTOM, CpuMatch.EXACT, CpuCheck.DEFAULT, Optional.empty()));
    }

    @Test
    void replacesOneComponentAtATime() {
        GuestCpu.Terms terms =
                new GuestCpu.Terms(CpuMode.HOST_MODEL, CpuMatch.MINIMUM, CpuCheck.FULL, Optional.of(true));
        GuestCpu.Named other = GuestCpu.Named.model("Opteron_G5");
        List<CpuFeature> features = List.of(CpuFeature.disabled("svm"));

        assertThat(CPU.withTerms(terms)).isEqualTo(new GuestCpu(terms, NAMED, CPU.hardware(), CPU.features()));
        assertThat(CPU.withNamed(other)).isEqualTo(new GuestCpu(CPU.terms(), other, CPU.hardware(), CPU.features()));
        assertThat(CPU.withFeatures(features)).isEqualTo(new GuestCpu(CPU.terms(), NAMED, CPU.hardware(), features));
    }

    @Test
    void namesAModelAndNothingElse() {
        assertThat(GuestCpu.Named.model("EPYC"))
                .isEqualTo(
                        new GuestCpu.Named(Optional.of("EPYC"), CpuFallback.ALLOW, Optional.empty(), Optional.empty()));
        assertThat(GuestCpu.Named.NONE.model()).isEmpty();
        assertThat(GuestCpu.Named.NONE.fallback()).isEqualTo(CpuFallback.ALLOW);
    }

    @ParameterizedTest
    @CsvSource({"CUSTOM, false", "HOST_MODEL, false", "HOST_PASSTHROUGH, true", "MAXIMUM, true"})
    void takesAllInTwoModes(CpuMode mode, boolean all) {
        assertThat(new GuestCpu.Terms(mode, CpuMatch.EXACT, CpuCheck.DEFAULT, Optional.empty()).takesAll())
                .isEqualTo(all);
    }

    @Test
    void becomesCustomAndExactWhenSettled() {
        assertThat(new GuestCpu.Terms(CpuMode.HOST_MODEL, CpuMatch.MINIMUM, CpuCheck.FULL, Optional.of(false))
                        .settled())
                .isEqualTo(new GuestCpu.Terms(CpuMode.CUSTOM, CpuMatch.EXACT, CpuCheck.FULL, Optional.of(false)));
    }
}
