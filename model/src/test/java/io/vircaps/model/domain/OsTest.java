package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OsTest {
    private static final Optional<EnumValues> SOME = Optional.of(EnumValues.of(EnumValue.YES));
    private static final Os.Loader LOADER =
            new Os.Loader(true, List.of("/a.fd"), SOME, SOME, Optional.empty(), Extras.NONE);

    @Test
    void offersFirmwareAndImages() {
        Os os = Os.of(EnumValues.of(EnumValue.EFI), LOADER);

        assertThat(os.supported()).isTrue();
        assertThat(os.firmware()).contains(EnumValues.of(EnumValue.EFI));
        assertThat(os.loader()).contains(LOADER);
        assertThat(os.firmwareFeatures()).isEmpty();
        assertThat(os.varstore()).isEmpty();
        assertThat(os.enums()).containsOnlyKeys(EnumName.FIRMWARE);
    }

    @Test
    void givesTheEnumsOfItsPartsByName() {
        assertThat(LOADER.enums()).containsOnlyKeys(EnumName.TYPE, EnumName.READONLY);
        assertThat(new Os.FirmwareFeatures(true, SOME, SOME, Extras.NONE).enums())
                .containsOnlyKeys(EnumName.SECURE_BOOT, EnumName.ENROLLED_KEYS);
        assertThat(new Os.Varstore(true, Extras.NONE).enums()).isEmpty();
    }

    @Test
    void exchangesImagesOnly() {
        assertThat(LOADER.withPaths(List.of("/b.fd")))
                .isEqualTo(new Os.Loader(true, List.of("/b.fd"), SOME, SOME, Optional.empty(), Extras.NONE));
    }
}
