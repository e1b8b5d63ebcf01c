package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderTest {
    private static final Catalog CATALOG = new Catalog(SmallMap.MAP.x86());
    private static final Encoder ENCODER = new Encoder(CATALOG);
    private static final Cpu GUEST =
            SampleCpus.guest("old", "force:f2", "require:f3", "optional:f4", "disable:f0", "forbid:f1");

    private static List<String> all(Cpu cpu) {
        return CATALOG.names(ENCODER.all(cpu));
    }

    @Test
    void aGuestHasWhatItRequiresAndForces() {
        assertThat(all(GUEST)).containsExactly("f2", "f3");
        assertThat(all(SampleCpus.guest("any", "optional:bogus"))).containsExactly("f0");
    }

    @Test
    void aHostHasAllOfItsFeatures() {
        assertThat(all(SampleCpus.host(Arch.X86_64, "old", "f7"))).containsExactly("f0", "f1", "f7");
        assertThat(all(SampleCpus.unknown(Arch.X86_64))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FORCE, f2", "REQUIRE, f0 f1 f3", "OPTIONAL, f4", "DISABLE, f0", "FORBID, f1"})
    void selectsByPolicy(FeaturePolicy policy, String names) {
        assertThat(CATALOG.names(ENCODER.withPolicy(GUEST, policy))).containsExactly(names.split(" "));
    }

    @Test
    void aHostOnlyRequires() {
        Cpu host = SampleCpus.host(Arch.X86_64, "any", "f7");

        assertThat(CATALOG.names(ENCODER.withPolicy(host, FeaturePolicy.REQUIRE)))
                .containsExactly("f0", "f7");
        assertThat(CATALOG.names(ENCODER.withPolicy(host, FeaturePolicy.FORBID)))
                .isEmpty();
    }

    @Test
    void failsOnUnknownNames() {
        assertThatThrownBy(() -> all(SampleCpus.guest("bogus"))).isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> all(SampleCpus.guest("any", "disable:bogus"))).isInstanceOf(UnknownCpuException.class);
        assertThatThrownBy(() -> all(SampleCpus.host(Arch.X86_64, "any", "bogus")))
                .isInstanceOf(UnknownCpuException.class);
    }
}
