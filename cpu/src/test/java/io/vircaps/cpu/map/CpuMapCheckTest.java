package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.sample.SmallMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuMapCheckTest {
    @Test
    void acceptsAMapThatDefinesAllItNames() {
        assertThatCode(() -> CpuMapCheck.check(SmallMap.MAP, "f")).doesNotThrowAnyException();
        assertThat(SmallMap.MAP.checked("f")).isSameAs(SmallMap.MAP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vendor AMD AuthenticAMD | vendor AMD AMD | vendor 'AMD': string is not 12 bytes",
                "vendor AMD AuthenticAMD | vendor Intel AuthenticAMD | vendor 'Intel': is defined twice",
                "feature f1 0x1:edx.1 | feature f1 | feature 'f1': has no bit",
                "feature f1 0x1:edx.1 | feature f0 0x1:edx.1 | feature 'f0': is defined twice",
                "  features f2 f3 | features f2 x | model 'new': feature 'x' is not defined before",
                "  removed f4 | removed x | model 'new': feature 'x' is not defined before",
                "  removed f4 | added x | model 'new': feature 'x' is not defined before",
                "  ancestor old | ancestor rival | model 'new': ancestor 'rival' is not defined before",
                "  vendor AMD | vendor x | model 'rival': vendor 'x' is not defined before",
                "model rival | model old | model 'old': is defined twice",
                "model POWER8 | model POWER7 | model 'POWER7': is defined twice",
                "vendor Freescale | vendor IBM | vendor 'IBM': is defined twice",
                "vendor ARM 0x41 | vendor x 0x41 | model 'ThunderX2 99xx': vendor 'ARM' is not defined before",
                "features sve | features sve sve | feature 'sve': is defined twice"
            })
    void namesWhatIsDefinedTwiceOrNotAtAll(String line, String wrong, String what) {
        String text = SmallMap.TEXT.replaceFirst("(?m)^( *)" + Pattern.quote(line) + "$", "$1" + wrong);
        CpuMap map = CpuMapText.readUnchecked(text, "f");

        assertThat(text).isNotEqualTo(SmallMap.TEXT);
        assertThatThrownBy(() -> CpuMapCheck.check(map, "f"))
                .isInstanceOf(CpuMapException.class)
                .hasMessage("f: CPU map: " + what);
    }

    @Test
    void requiresAProcessorVersionOfEachPowerModel() {
        String text = SmallMap.TEXT.replace("  pvr 0x003f0000 0xffff0000\n", "");

        assertThatThrownBy(() -> CpuMapCheck.check(CpuMapText.readUnchecked(text, "f"), "f"))
                .hasMessage("f: CPU map: model 'POWER7': has no processor version");
    }
}
