package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CpuModesTest {
    private static final CpuModes NOTHING =
            new CpuModes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Extras.NONE);
    private static final CpuModes.Model MODEL = new CpuModes.Model(
            "n270", CpuModes.Usability.of(false), true, Optional.of("Intel"), Optional.of("n270-v1"), Extras.NONE);

    @Test
    void giveModelsAndCpuOfModesThatAreReported() {
        CpuModes modes = new CpuModes(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CpuModes.HostModel(Optional.of(GuestCpu.UNSPECIFIED), Extras.NONE)),
                Optional.of(CpuModes.Custom.of(List.of(MODEL))),
                Extras.NONE);

        assertThat(modes.models()).containsExactly(MODEL);
        assertThat(modes.hostCpu()).contains(GuestCpu.UNSPECIFIED);
        assertThat(NOTHING.models()).isEmpty();
        assertThat(NOTHING.hostCpu()).isEmpty();
    }

    @Test
    void supportModeCustomIfThereAreModels() {
        assertThat(CpuModes.Custom.of(List.of(MODEL)).supported()).isTrue();
        assertThat(CpuModes.Custom.of(List.of()).supported()).isFalse();
    }

    @Test
    void supportModeHostModelIfThereIsACpu() {
        assertThat(new CpuModes.HostModel(Optional.of(GuestCpu.UNSPECIFIED), Extras.NONE).supported())
                .isTrue();
        assertThat(new CpuModes.HostModel(Optional.empty(), Extras.NONE).supported())
                .isFalse();
    }

    @Test
    void nameTheirEnums() {
        Optional<EnumValues> some = Optional.of(EnumValues.of(EnumValue.OFF));

        assertThat(new CpuModes.HostPassthrough(true, some, Extras.NONE).enums())
                .containsOnlyKeys(EnumName.HOST_PASSTHROUGH_MIGRATABLE);
        assertThat(new CpuModes.Maximum(true, some, Extras.NONE).enums()).containsOnlyKeys(EnumName.MAXIMUM_MIGRATABLE);
    }

    @Test
    void addBlockersToAModel() {
        assertThat(MODEL.withBlockers(List.of("ss")))
                .isEqualTo(new CpuModes.Model(
                        "n270",
                        new CpuModes.Usability(Optional.of(false), List.of("ss")),
                        true,
                        Optional.of("Intel"),
                        Optional.of("n270-v1"),
                        Extras.NONE));
    }

    @Test
    void knowNothingOfAModelThatTheEmulatorDoesNotReport() {
        assertThat(CpuModes.Usability.UNKNOWN.usable()).isEmpty();
        assertThat(CpuModes.Usability.of(true)).isEqualTo(new CpuModes.Usability(Optional.of(true), List.of()));
    }
}
