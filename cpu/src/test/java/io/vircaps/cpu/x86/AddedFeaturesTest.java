package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMapText;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.model.host.CpuDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Added features are not part of a model, and what is removed from an ancestor is not inherited. */
class AddedFeaturesTest {
    /** Features f0 to f7 are bits 0 to 7 of {@code CPUID.1:EDX}, as {@link SmallMap#intel} sets them. */
    private static final String TEXT = """
            release 12.8.0
            source made up
            [x86]
            vendor Intel GenuineIntel
            feature f0 0x1:edx.0
            feature f1 0x1:edx.1
            feature f2 0x1:edx.2
            feature f3 0x1:edx.3
            feature f4 0x1:edx.4
            feature f5 0x1:edx.5
            feature f6 0x1:edx.6
            feature f7 0x1:edx.7
            feature vmx-later msr/0x48b:edx.3
            model tiny
              decode host guest
              features f0
            model base
              decode host guest
              vendor Intel
              signature 6 1 *
              features f0 f1
              added f2 f3 vmx-later
            model base-v1
              decode host guest
              ancestor base
            model next
              decode host guest
              ancestor base
              signature 6 2 *
              features f4
              added f5
              removed f1
            model next-v2
              decode host guest
              ancestor next
              features f3 f5
            """;

    private static final X86Rules RULES =
            new X86Rules(CpuMapText.read(TEXT, "map with added features").x86());

    private static Cpu.Host host(String model, String... features) {
        return SampleCpus.hostOf("Intel", Arch.X86_64, model, features);
    }

    private static CpuDefinition decoded(int model, int... bits) {
        return RULES.decodeHost(SmallMap.intel(model, 0, bits), DecodeOptions.DEFAULT);
    }

    private static GuestCpu baseline(boolean expand, Cpu... cpus) {
        Baseline baseline = RULES.baseline(BaselineOptions.DEFAULT.expand(expand));
        List.of(cpus).forEach(baseline::add);
        return baseline.result();
    }

    private static int[] bits(String digits) {
        return digits.chars().map(digit -> digit - '0').toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 01, base-v1, ''",
        "1, 012, base-v1, f2",
        "1, 0123, base-v1, f2 f3",
        "2, 014, next, ''",
        "2, 01245, next, f2 f5",
        "2, 0345, next-v2, ''",
        "2, 02345, next-v2, f2"
    })
    void aHostHasTheModelWithoutItsAddedFeaturesAndNamesThoseItHas(
            int signature, String bits, String model, String features) {
        CpuDefinition cpu = decoded(signature, bits(bits));

        assertThat(cpu.model()).contains(model);
        assertThat(String.join(" ", cpu.features())).isEqualTo(features);
    }

    @Test
    void aHostNamesAnAddedFeatureOfAnMsr() {
        X86Data data = SmallMap.intel(1, 0, 0, 1).plus(RULES.dataOf("vmx-later"));

        assertThat(RULES.decodeHost(data, DecodeOptions.DEFAULT).features()).containsExactly("vmx-later");
    }

    @Test
    void aModelDoesNotInheritWhatIsRemovedFromItsAncestor() {
        assertThat(decoded(2, 0, 4).model()).contains("tiny");
        assertThat(decoded(2, 0, 3, 4, 5).model()).contains("next-v2");
        assertThat(RULES.expand(SampleCpus.guest("next")).features())
                .isEqualTo(SampleCpus.features("require:f0", "require:f1", "require:f4"));
        assertThat(RULES.expand(SampleCpus.guest("next-v2")).features())
                .isEqualTo(SampleCpus.features("require:f0", "require:f3", "require:f4", "require:f5"));
    }

    @Test
    void aGuestRequiresAddedFeaturesItHasAndDisablesNoneItLacks() {
        assertThat(RULES.decodeGuest(SmallMap.intel(1, 0, 0, 1, 3), DecodeOptions.DEFAULT))
                .isEqualTo(SampleCpus.vendored(SampleCpus.guest("base-v1", "require:f3"), "Intel"));
        assertThat(RULES.decodeGuest(SmallMap.intel(1, 0, 0, 1), DecodeOptions.DEFAULT)
                        .features())
                .isEmpty();
    }

    @Test
    void aMissingAddedFeatureOfTheHypervisorIsDisabled() {
        DecodeOptions options =
                DecodeOptions.DEFAULT.offered(new HypervisorModels(Map.of("base", List.of("f2", "vmx-later"))));

        assertThat(RULES.decodeGuest(SmallMap.intel(1, 0, 0, 1), options).features())
                .isEqualTo(SampleCpus.features("disable:f2", "disable:vmx-later"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', base, '', IDENTICAL",
        "f2, base, '', SUPERSET",
        "'', base, require:f2, INCOMPATIBLE",
        "f2 f3, base, require:f2, SUPERSET",
        "f2, base, forbid:f2, INCOMPATIBLE",
        "'', base, disable:f3, IDENTICAL",
        "'', base-v1, '', IDENTICAL",
        "f3 f4 f5, next-v2, '', SUPERSET",
        "f4, next, '', IDENTICAL",
        "f4, next, require:f5, INCOMPATIBLE"
    })
    void comparesWithoutAddedFeatures(String hosts, String model, String guests, Result result) {
        Cpu host = host("base", words(hosts));

        assertThat(RULES.compare(host, SampleCpus.guest(model, words(guests))).result())
                .isEqualTo(result);
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    @Test
    void namesTheAddedFeatureThatAHostLacks() {
        CpuComparison comparison =
                RULES.compare(host("base", "f2"), SampleCpus.guest("base", "require:f2", "require:f3"));

        assertThat(comparison.missing()).containsExactly("f3");
        assertThat(RULES.compare(host("base", "f2"), SampleCpus.guest("base")).extra())
                .containsExactly("f2");
    }

    @Test
    void aBaselineHasAnAddedFeatureOnlyIfAllNameIt() {
        assertThat(baseline(false, host("base", "f2"), host("base")).features()).isEmpty();
        assertThat(baseline(false, host("base", "f2", "f3"), host("base", "f2")))
                .isEqualTo(SampleCpus.vendored(
                        SampleCpus.falling(SampleCpus.guest("base", "require:f2"), CpuFallback.FORBID), "Intel"));
        assertThat(baseline(false, host("next", "f5"), host("base", "f5")).features())
                .isEqualTo(SampleCpus.features("require:f5"));
    }

    @Test
    void anExpandedBaselineListsAddedFeaturesOnlyIfAllNameThem() {
        assertThat(baseline(true, host("base", "f3"), host("base", "f2", "f3")).features())
                .isEqualTo(SampleCpus.features("require:f0", "require:f1", "require:f3"));
        assertThat(baseline(true, host("base"), host("base-v1")).features())
                .isEqualTo(SampleCpus.features("require:f0", "require:f1"));
    }

    @Test
    void expandsToTheModelsOwnFeaturesAndTheNamedOnes() {
        assertThat(RULES.expand(SampleCpus.guest("base")).features())
                .isEqualTo(SampleCpus.features("require:f0", "require:f1"));
        assertThat(RULES.expand(SampleCpus.guest("base", "require:f3", "disable:f2"))
                        .features())
                .isEqualTo(SampleCpus.features("require:f0", "require:f1", "disable:f2", "require:f3"));
    }

    @Test
    void settlesAnOptionalAddedFeatureByWhatTheHostNames() {
        GuestCpu guest = SampleCpus.guest("base", "optional:f2");

        assertThat(RULES.update(guest, host("base"))).isEqualTo(SampleCpus.guest("base", "disable:f2"));
        assertThat(RULES.update(guest, host("base", "f2"))).isEqualTo(SampleCpus.guest("base", "require:f2"));
    }

    @Test
    void hostModelTakesOnlyTheAddedFeaturesThatTheHostNames() {
        GuestCpu guest = SampleCpus.meant(GuestCpu.UNSPECIFIED, CpuMode.HOST_MODEL, CpuMatch.EXACT);

        assertThat(RULES.update(guest, host("base", "f3")).features()).isEqualTo(SampleCpus.features("require:f3"));
        assertThat(RULES.update(guest, host("base-v1")).features()).isEmpty();
    }

    @Test
    void anUpdateNamesRemovedFeaturesOfTheModelAndNotOfItsAncestor() {
        assertThat(RULES.update(SampleCpus.guest("next"), host("base")).features())
                .isEqualTo(SampleCpus.features("disable:f1"));
        assertThat(RULES.update(SampleCpus.guest("next-v2"), host("base")).features())
                .isEmpty();
    }

    @Test
    void translatesWithoutAddedFeatures() {
        HypervisorModels offered = HypervisorModels.of(List.of("tiny"));

        assertThat(RULES.translate(SampleCpus.guest("base"), offered))
                .isEqualTo(SampleCpus.guest("tiny", "require:f1"));
        assertThat(RULES.translate(SampleCpus.guest("base", "require:f3"), offered))
                .isEqualTo(SampleCpus.guest("tiny", "require:f1", "require:f3"));
    }

    @Test
    void hasNoAddedFeatureUnlessItIsNamed() {
        assertThat(RULES.hasFeature(SampleCpus.guest("base"), "f2")).isFalse();
        assertThat(RULES.hasFeature(SampleCpus.guest("base", "require:f2"), "f2"))
                .isTrue();
    }

    @Test
    void recordsAddedFeaturesThatTheHypervisorEnabledOrDisabled() {
        X86Data given = SmallMap.intel(1, 0, 0, 1, 2);

        assertThat(RULES.updateLive(SampleCpus.guest("base"), given, RULES.dataOf("f3")))
                .isEqualTo(SampleCpus.guest("base", "require:f2", "disable:f3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f2", "f3", "vmx-later"})
    void aFullCheckToleratesAddedFeaturesThatAreNotNamed(String feature) {
        GuestCpu full = SampleCpus.checkedFully(SampleCpus.guest("base"));
        X86Data given = SmallMap.intel(1, 0, 0, 1);

        assertThat(RULES.updateLive(full, given.plus(RULES.dataOf(feature)), X86Data.EMPTY)
                        .features())
                .isEqualTo(SampleCpus.features("require:" + feature));
        assertThat(RULES.updateLive(full, given, RULES.dataOf(feature)).features())
                .isEqualTo(SampleCpus.features("disable:" + feature));
    }

    @ParameterizedTest
    @CsvSource({
        "base, disable:f2, 012, extra features: f2",
        "base, require:f2, 01, missing features: f2",
        "base, '', 017, extra features: f7",
        "base-v1, '', 012, extra features: f2",
        "next, '', 0124, extra features: f2"
    })
    void aFullCheckRefusesNamedAndInheritedAddedFeatures(String model, String named, String given, String error) {
        GuestCpu full = SampleCpus.checkedFully(SampleCpus.guest(model, words(named)));

        assertThatThrownBy(() -> RULES.updateLive(full, SmallMap.intel(1, 0, bits(given)), X86Data.EMPTY))
                .isInstanceOf(CpuNotUsableException.class)
                .hasMessageContaining(error);
    }

    @Test
    void aFullCheckRefusesWhatNoFeatureOfTheMapStandsFor() {
        GuestCpu full = SampleCpus.checkedFully(SampleCpus.guest("base"));
        X86Data disabled = RULES.dataOf("f3").plus(SmallMap.intel(0, 0, 20));

        assertThatThrownBy(() -> RULES.updateLive(full, SmallMap.intel(1, 0, 0, 1), disabled))
                .isInstanceOf(CpuNotUsableException.class);
    }
}
