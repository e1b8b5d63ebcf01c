package io.vircaps.connect.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.spi.EngineProfile.CpuFunctions;
import io.vircaps.connect.spi.EngineProfile.FeatureFilter;
import io.vircaps.connect.spi.EngineProfile.HostCheck;
import io.vircaps.connect.spi.EngineProfile.HostFunctions;
import io.vircaps.connect.spi.EngineProfile.Recorder;
import io.vircaps.connect.spi.EngineProfile.Uris;
import io.vircaps.connect.spi.SecurityConfig.SelinuxContexts;
import io.vircaps.model.Arch;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.guest.DomainType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EngineProfileTest {
    private static final EngineProfile PLAIN =
            EngineProfile.of("toy", 7, Uris.ofSystem("toy"), DomainType.QEMU, DomainType.KVM);
    private static final CpuFunctions CPUS = new CpuFunctions(true, false, true, false, FeatureFilter.ALL);
    private static final HostCheck CHECK = options -> new HostReport("toy", "TOY", List.of(), List.of(), true);
    private static final Recorder RECORDER = (directory, options) -> {};
    private static final SecurityConfig SECURITY = new SecurityConfig(
            "toy.conf", false, new SelinuxContexts("toy_contexts", true, List.of(), List.of()), Optional.empty());

    @Test
    void isTriedLastAndHasNoFunctionsUnlessStated() {
        assertThat(PLAIN.rank()).isEqualTo(EngineProfile.LAST);
        assertThat(PLAIN.cpus()).isEqualTo(CpuFunctions.NONE);
        assertThat(PLAIN.host()).isEqualTo(HostFunctions.NONE);
        assertThat(PLAIN.reasons()).isEmpty();
        assertThat(PLAIN.domainTypes()).containsExactly(DomainType.QEMU, DomainType.KVM);
    }

    @Test
    void keepsEachPartWhenAnotherIsStated() {
        HostFunctions host = HostFunctions.NONE.checked(CHECK);
        EngineProfile one = PLAIN.rank(3).cpus(CPUS).host(host);
        EngineProfile other = PLAIN.host(host).cpus(CPUS).rank(3);

        assertThat(one).isEqualTo(other);
        assertThat(one.rank()).isEqualTo(3);
        assertThat(one.cpus()).isEqualTo(CPUS);
        assertThat(one.host()).isEqualTo(host);
        assertThat(one.errorDomain()).isEqualTo(7);
        assertThat(one.uris().system()).contains("toy:///system");
    }

    @Test
    void hasNeitherSessionNorShortFormsOfASystemUri() {
        assertThat(Uris.ofSystem("toy").session()).isEmpty();
        assertThat(Uris.ofSystem("toy").aliases()).isEmpty();
    }

    @Test
    void hasNoCpuFunctionUnlessStated() {
        CpuFunctions none = CpuFunctions.NONE;

        assertThat(List.of(none.compare(), none.baseline(), none.models(), none.migration()))
                .containsOnly(false);
        assertThat(none.filter().provides(Arch.X86_64, "vmx")).isTrue();
    }

    @Test
    void tellsChecksOfEveryHostFromChecksByName() {
        assertThat(HostFunctions.NONE.checked(CHECK).isChecked()).isTrue();
        assertThat(HostFunctions.NONE.checkedByName(CHECK).isChecked()).isFalse();
        assertThat(HostFunctions.NONE.checkedByName(CHECK).check()).contains(CHECK);
    }

    @Test
    void collectsWhatAnEngineNeedsOfTheHost() {
        HostFunctions all =
                HostFunctions.NONE.recorded(RECORDER).confined(SECURITY).checked(CHECK);

        assertThat(all)
                .isEqualTo(new HostFunctions(Optional.of(CHECK), true, Optional.of(RECORDER), Optional.of(SECURITY)))
                .isEqualTo(HostFunctions.NONE.checked(CHECK).confined(SECURITY).recorded(RECORDER));
    }

    @Test
    void recordsNoTextsWithUserPathsUnlessStated() {
        assertThat(RECORDER.textDirectories()).isEmpty();
    }
}
