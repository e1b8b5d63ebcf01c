package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final X86Rules RULES = SmallMap.X86;

    private static CpuDefinition host(X86Data data) {
        return RULES.decodeHost(data, DecodeOptions.DEFAULT);
    }

    private static GuestCpu guest(X86Data data, DecodeOptions options) {
        return RULES.decodeGuest(data, options);
    }

    @Test
    void describesAHostByTheModelOfItsSignature() {
        CpuDefinition cpu = host(SmallMap.intel(2, 3, 0, 1, 2, 3, 4));

        assertThat(cpu.model()).contains("new");
        assertThat(cpu.vendor()).contains("Intel");
        assertThat(cpu.signature()).contains(new CpuSignature(6, 2, 3, Extras.NONE));
        assertThat(cpu.features()).containsExactly("f4");
    }

    @Test
    void reportsSharedBitsOnceAndOnlyWholeFeatures() {
        assertThat(host(SmallMap.intel(1, 0, 0, 1, 5, 6)).features()).containsExactly("pair");
        assertThat(host(SmallMap.intel(1, 0, 0, 1, 6)).features()).containsExactly("half");
        assertThat(host(SmallMap.intel(1, 0, 0, 1, 5)).features()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, 0, false", "69, 9, false", "70, 9, false", "63, 3, false", "63, 4, true", "61, 0, true"})
    void dropsTransactionalMemoryWhereItIsBroken(int model, int stepping, boolean kept) {
        X86Data data = SmallMap.intel(model, stepping, 0, 1).plus(new CpuidLeaf(7, 0, 0, 1 << 4 | 1 << 11, 0, 0));

        assertThat(host(data).features().contains("hle")).isEqualTo(kept);
        assertThat(host(data).features().contains("rtm")).isEqualTo(kept);
        assertThat(RULES.explainHost(data, DecodeOptions.DEFAULT).erratum()).hasSize(kept ? 0 : 2);
    }

    @Test
    void findsFeaturesInModelSpecificRegisters() {
        X86Data data = SmallMap.intel(1, 0, 0, 1).plus(RULES.dataOf("quiet"));

        assertThat(host(data).features()).containsExactly("quiet");
    }

    @Test
    void failsWhereNothingIsKnown() {
        assertThatThrownBy(() -> host(X86Data.EMPTY)).isInstanceOf(CpuDataException.class);
        assertThatThrownBy(() -> host(new X86Data(List.of(new CpuidLeaf(0, 0, 0, 0, 0, 0)), List.of())))
                .isInstanceOf(CpuDataException.class);
    }

    @Test
    void leavesTheSignatureOutWhereTheLeafIsMissing() {
        CpuDefinition cpu = host(RULES.dataOf("f0"));

        assertThat(cpu.model()).contains("any");
        assertThat(cpu.signature()).isEmpty();
    }

    @Test
    void disablesWhatAGuestsModelHasAndItHasNot() {
        GuestCpu cpu = guest(SmallMap.intel(2, 3, 0, 1, 2), DecodeOptions.DEFAULT);

        assertThat(cpu.model()).contains("new");
        assertThat(cpu.features()).containsExactly(CpuFeature.disabled("f3"), CpuFeature.disabled("f4"));
    }

    @Test
    void disablesRemovedFeaturesUnlessTheyAreThere() {
        GuestCpu cpu = guest(SmallMap.intel(2, 3, 0, 1, 2, 3, 4), DecodeOptions.DEFAULT);

        assertThat(cpu.features()).containsExactly(CpuFeature.required("f4"));
    }

    @Test
    void leavesOutWhatCannotMigrateOnRequest() {
        DecodeOptions options = new DecodeOptions(Optional.empty(), List.of(), CpuFallback.ALLOW, true);

        assertThat(guest(SmallMap.intel(1, 0, 0, 1, 2, 7), options).features())
                .containsExactly(CpuFeature.required("f2"));
    }
}
