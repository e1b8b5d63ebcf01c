package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.sample.SmallMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuMapTextTest {
    @Test
    void readsWhatItWrites() {
        assertThat(CpuMapText.read(CpuMapText.write(SmallMap.MAP), "again")).isEqualTo(SmallMap.MAP);
    }

    @Test
    void readsEveryLineOfAModel() {
        X86Model model = SmallMap.MAP.x86().models().get(2);

        assertThat(model.name()).isEqualTo("new");
        assertThat(model.ancestor()).contains("old");
        assertThat(model.use()).isEqualTo(new X86Model.Use(true, true, Optional.empty()));
        assertThat(model.identity().signatures()).containsExactly(new SignaturePattern(6, 2, 0b11_1000));
        assertThat(model.features().present()).containsExactly("f2", "f3");
        assertThat(model.features().removed()).containsExactly("f4");
    }

    @Test
    void readsNamesWithSpaces() {
        assertThat(SmallMap.MAP.arm().models().get(0).name()).isEqualTo("ThunderX2 99xx");
    }

    @Test
    void namesTheLineThatIsWrong() {
        String text = SmallMap.TEXT.replace("feature f1 0x1:edx.1", "feature f1 0x1:edx.32");

        assertThatThrownBy(() -> CpuMapText.read(text, "file"))
                .isInstanceOf(CpuMapException.class)
                .hasMessageStartingWith("file:7: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "release 9.0.0         | release nine",
                "release 9.0.0         | relaese 9.0.0",
                "source made up        | ''",
                "feature f0 0x1:edx.0  | feature f0",
                "feature f0 0x1:edx.0  | feature f0 0x1:efx.0",
                "feature f0 0x1:edx.0  | feature f0 msr/0x10a:ebx.0",
                "feature f1 0x1:edx.1  | feature f0 0x1:edx.1",
                "  not-migratable      |   not-migratabel",
                "vendor AMD AuthenticAMD | vendor AMD AMD",
                "vendor AMD AuthenticAMD | vendor AMD",
                "  features f2 f3      |   features f2 unknown",
                "  removed f4          |   removed unknown",
                "  ancestor old        |   ancestor new",
                "  ancestor old        |   ancestor rival",
                "  vendor AMD          |   vendor Other",
                "  signature 6 2 *     |   signature 6 2 0-16",
                "  signature 6 2 *     |   signature 6 two *",
                "model rival           | model new",
                "  pvr 0x003f0000 0xffff0000 |   pvr 0x003f0000 0x1ffff0000",
                "  pvr 0x003f0000 0xffff0000 |   pvr 0x003f0000",
                "  part 0x0af          |   prat 0x0af",
                "features sve          | features sve sve",
                "[arm]                 | [ppc64]"
            })
    void refusesAMapThatCannotBeMeant(String line, String wrong) {
        String text = SmallMap.TEXT.replace(line + "\n", wrong + "\n");

        assertThat(text).isNotEqualTo(SmallMap.TEXT);
        assertThatThrownBy(() -> CpuMapText.read(text, "file")).isInstanceOf(CpuMapException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  indented", "\u0000", "[x86]", "release 9.0.0"})
    void refusesTextThatIsNoMap(String text) {
        assertThatThrownBy(() -> CpuMapText.read(text, "file")).isInstanceOf(CpuMapException.class);
    }

    @Test
    void equalSectionsHaveEqualSums() {
        CpuMap again = CpuMapText.read(CpuMapText.write(SmallMap.MAP), "again");
        CpuMap other = CpuMapText.read(
                SmallMap.TEXT.replace("f1 0x1:edx.1", "f1 0x1:edx.30").replace("0x004b0000", "0x004c0000"), "other");

        assertThat(CpuMapText.sum(again.x86()))
                .isEqualTo(CpuMapText.sum(SmallMap.MAP.x86()))
                .isNotEqualTo(CpuMapText.sum(other.x86()));
        assertThat(CpuMapText.sum(again.ppc64()))
                .isEqualTo(CpuMapText.sum(SmallMap.MAP.ppc64()))
                .isNotEqualTo(CpuMapText.sum(other.ppc64()));
        assertThat(CpuMapText.sum(new X86Map(List.of(new X86Vendor("Intel", "GenuineIntel")), List.of(), List.of())))
                .isEqualTo(0x2160c28a);
        assertThat(CpuMapText.sum(new Ppc64Map(List.of("IBM"), List.of()))).isEqualTo(0x400b3b92);
    }
}
