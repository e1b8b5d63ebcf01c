package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.connect.spi.EngineProfile.FeatureFilter;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.arch.CpuArchitectures;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import org.junit.jupiter.api.Test;

class MapBaselineTest {
    private static final ChosenCpuMap MAP = new ChosenCpuMap(ConnectionOptions.DEFAULT);
    private static final FeatureFilter NO_AES = (arch, feature) -> !feature.equals("aes");
    private static final BaselineOptions EXPANDED = BaselineOptions.DEFAULT.expand(true);

    private static MapBaseline baseline(BaselineOptions options, FeatureFilter filter) {
        return new MapBaseline(arch -> CpuArchitectures.rules(arch, MAP.load()), MAP, options, filter);
    }

    private static Cpu cpu(String arch, String children) {
        return CpuXml.read("<cpu><arch>" + arch + "</arch>" + children + "</cpu>", CpuForm.HOST);
    }

    private static Cpu nehalem(String... features) {
        StringBuilder children = new StringBuilder("<model>Nehalem</model>");
        for (String feature : features) {
            children.append("<feature name='").append(feature).append("'/>");
        }
        return cpu("x86_64", children.toString());
    }

    @Test
    void leavesOutWhatTheEngineCannotProvide() {
        MapBaseline baseline = baseline(BaselineOptions.DEFAULT, NO_AES);
        baseline.add(nehalem("aes", "vmx"));

        assertThat(baseline.result().model()).contains("Nehalem");
        assertThat(baseline.result().features())
                .extracting(CpuFeature::name)
                .contains("vmx")
                .doesNotContain("aes");
        assertThat(baseline.evidence().notOfEngine()).containsExactly("aes");
    }

    /** As in libvirt: a feature that the model includes is listed though the engine's filter has it. */
    @Test
    void filtersBeforeItListsTheModelsOwnFeatures() {
        FeatureFilter noSse2 = (arch, feature) -> !feature.equals("sse2") && !feature.equals("vmx");
        MapBaseline baseline = baseline(EXPANDED, noSse2);
        baseline.add(nehalem("vmx"));

        assertThat(baseline.result().features())
                .extracting(CpuFeature::name)
                .contains("sse2")
                .doesNotContain("vmx")
                .isSorted();
        assertThat(baseline.evidence().notOfEngine()).containsExactly("vmx");
    }

    @Test
    void listsOnlyTheFeaturesBeyondTheModelUnlessExpanded() {
        MapBaseline baseline = baseline(BaselineOptions.DEFAULT, FeatureFilter.ALL);
        baseline.add(nehalem("vmx"));

        assertThat(baseline.result().features()).extracting(CpuFeature::name).containsExactly("vmx");
        assertThat(baseline.evidence().notOfEngine()).isEmpty();
    }

    @Test
    void asksTheFilterForTheArchitectureOfTheFirstCpu() {
        FeatureFilter onlyPower = (arch, feature) -> arch.equals(Arch.PPC64);
        MapBaseline baseline = baseline(BaselineOptions.DEFAULT, onlyPower);
        baseline.add(nehalem("vmx", "aes"));

        assertThat(baseline.result().features()).isEmpty();
    }

    @Test
    void namesTheReleaseThatKnowsAModel() {
        MapBaseline baseline = baseline(BaselineOptions.DEFAULT, FeatureFilter.ALL);

        assertThatExceptionOfType(UnknownCpuException.class)
                .isThrownBy(() -> baseline.add(cpu("x86_64", "<model>SierraForest</model>")))
                .withMessageContaining("unknown CPU model")
                .withMessageContaining("use --dialect");
    }

    @Test
    void refusesAnotherArchitectureThanTheFirst() {
        MapBaseline baseline = baseline(BaselineOptions.DEFAULT, FeatureFilter.ALL);
        baseline.add(nehalem());

        assertThatExceptionOfType(CpuException.class)
                .isThrownBy(() -> baseline.add(cpu("ppc64", "<model>POWER8</model>")));
    }

    @Test
    void refusesAFirstCpuWithoutAnArchitecture() {
        MapBaseline baseline = baseline(BaselineOptions.DEFAULT, FeatureFilter.ALL);

        assertThatExceptionOfType(CpuNotUsableException.class)
                .isThrownBy(() -> baseline.add(GuestCpu.UNSPECIFIED))
                .withMessage("the first CPU names no arch");
    }

    @Test
    void hasNoResultWithoutCpus() {
        MapBaseline baseline = baseline(BaselineOptions.DEFAULT, FeatureFilter.ALL);

        assertThatExceptionOfType(CpuNotUsableException.class)
                .isThrownBy(baseline::result)
                .withMessage("no CPUs given");
        assertThatExceptionOfType(CpuNotUsableException.class).isThrownBy(baseline::evidence);
    }
}
