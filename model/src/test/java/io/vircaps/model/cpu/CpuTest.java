package io.vircaps.model.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.HostCpu;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CpuTest {
    private static final Cpu HOST = new Cpu.Host(new HostCpu(
            Optional.of(Arch.X86_64),
            List.of("vmx"),
            CpuDefinition.builder()
                    .model("EPYC")
                    .vendor("AMD")
                    .features(List.of("ht", "osxsave"))
                    .build(),
            List.of(),
            Extras.NONE));

    @Test
    void ofAHostIsWhatItsDocumentDescribes() {
        assertThat(HOST.arch()).hasValue(Arch.X86_64);
        assertThat(HOST.model()).hasValue("EPYC");
        assertThat(HOST.vendor()).hasValue("AMD");
    }

    @Test
    void ofAHostRequiresEachFeatureOfItsDefinition() {
        assertThat(HOST.features()).containsExactly(CpuFeature.required("ht"), CpuFeature.required("osxsave"));
    }

    @Test
    void isMatchedByItsKind() {
        assertThat(HOST.<String>match(host -> "host", guest -> "guest")).isEqualTo("host");
        assertThat(GuestCpu.UNSPECIFIED.<String>match(host -> "host", guest -> "guest"))
                .isEqualTo("guest");
    }
}
