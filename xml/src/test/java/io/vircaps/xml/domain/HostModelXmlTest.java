package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HostModelXmlTest {
    private static final String FULL = """
            <mode>
              <model fallback='forbid' vendor_id='AuthenticAMD'>EPYC</model>
              <vendor>AMD</vendor>
              <maxphysaddr mode='passthrough' limit='64'/>
              <feature policy='require' name='x2apic'/>
              <feature policy='disable' name='svm'/>
            </mode>
            """;

    private static CpuModes.HostModel read(String mode) {
        return Fragments.read(mode, in -> HostModelXml.read(in, true));
    }

    private static String written(Dialect dialect, CpuModes.HostModel mode) {
        return Fragments.written(dialect, out -> {
            out.start("mode", mode.extras());
            HostModelXml.writeContent(out, mode.cpu().orElseThrow());
            out.end();
        });
    }

    private static void refuses(String content, String message) {
        assertThatThrownBy(() -> read("<mode>" + content + "</mode>"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsAGuestsCpu() {
        GuestCpu cpu = read(FULL).cpu().orElseThrow();

        assertThat(cpu.named())
                .isEqualTo(new GuestCpu.Named(
                        Optional.of("EPYC"), CpuFallback.FORBID, Optional.of("AuthenticAMD"), Optional.of("AMD")));
        assertThat(cpu.features()).containsExactly(CpuFeature.required("x2apic"), CpuFeature.disabled("svm"));
        assertThat(cpu.terms()).isEqualTo(GuestCpu.Terms.EXACT);
        MaxPhysAddr address = cpu.hardware().maxPhysAddr().orElseThrow();
        assertThat(address.mode()).isEqualTo("passthrough");
        assertThat(address.bits()).isEmpty();
        assertThat(address.extras().attributes())
                .extracting(Extras.Attribute::value)
                .containsExactly("64");
    }

    @Test
    void readsTheWidthOfAnAddress() {
        GuestCpu cpu = read("<mode><model>x</model><maxphysaddr mode='emulate' bits='46'/></mode>")
                .cpu()
                .orElseThrow();

        assertThat(cpu.hardware().maxPhysAddr()).contains(new MaxPhysAddr("emulate", OptionalInt.of(46), Extras.NONE));
        assertThat(cpu.named().fallback()).isEqualTo(CpuFallback.ALLOW);
    }

    @Test
    void writesAGuestsCpu() {
        assertThat(written(Fragments.NEWEST, read(FULL))).isEqualTo(FULL);
    }

    @Test
    void writesNoAddressBeforeItExisted() {
        assertThat(written(new Dialect(9, 2, 0), read(FULL)))
                .contains("<vendor>AMD</vendor>", "name='svm'")
                .doesNotContain("maxphysaddr");
    }

    @Test
    void keepsWhatIsUnknown() {
        String text =
                FULL.replace("<vendor>", "<dies>2</dies>\n  <vendor>").replace("name='svm'", "name='svm' level='1'");

        assertThat(written(Fragments.NEWEST, read(text))).isEqualTo(text);
    }

    @Test
    void hasNoCpuIfTheModeIsNotSupported() {
        CpuModes.HostModel mode = Fragments.read("<mode><model>x</model></mode>", in -> HostModelXml.read(in, false));

        assertThat(mode.cpu()).isEmpty();
        assertThat(mode.extras().elements()).hasSize(1);
    }

    @Test
    void namesWhatIsMissingOrWrong() {
        refuses("<model/>", "no name of the model");
        refuses("<model fallback='never'>x</model>", "/mode/model/@fallback");
        refuses("<feature policy='require'/>", "no name of the feature");
        refuses("<feature name='x'/>", "no attribute policy");
        refuses("<feature name='a' policy='require'/><feature name='x' policy='pray'/>", "/mode/feature[2]/@policy");
        refuses("<maxphysaddr/>", "no attribute mode");
    }
}
