package io.vircaps.cpu.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.MergeTrees;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.Cpu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NamedModelStateTest {
    private static final int SETS = 500;
    private static final BaselineStates ARM = new ArmRules(SmallMap.MAP.arm()).baselineStates();
    private static final BaselineStates POWER = new Ppc64Rules(SmallMap.MAP.ppc64()).baselineStates();

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Sets in which one model and one vendor prevail. */
    private static List<Cpu> cpus(List<String> models, List<String> vendors, Random random) {
        String model = pick(models, random);
        String vendor = pick(vendors, random);
        List<Cpu> cpus = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        while (cpus.size() < count) {
            String ofModel = random.nextInt(10) == 0 ? pick(models, random) : model;
            cpus.add(
                    switch (random.nextInt(10)) {
                        case 0 -> SampleCpus.hostOf(pick(vendors, random), Arch.PPC64LE, ofModel);
                        case 1, 2 -> SampleCpus.host(Arch.PPC64LE, ofModel);
                        default -> SampleCpus.hostOf(vendor, Arch.PPC64LE, ofModel);
                    });
        }
        return cpus;
    }

    private static int agreeing(BaselineStates states, Supplier<Baseline> sequence, List<String> models) {
        Random random = new Random(11);
        int agreed = 0;
        for (int i = 0; i < SETS; i++) {
            List<Cpu> cpus = cpus(models, List.of("IBM", "IBM", "Freescale", "Nobody"), random);
            BaselineState state = MergeTrees.check(
                    states, MergeTrees.hosts(cpus, random), sequence.get(), BaselineOptions.DEFAULT, random);
            agreed += state.conflict().isEmpty() ? 1 : 0;
        }
        return agreed;
    }

    @Test
    void anyTreeOfMergesIsLibvirtsSequenceByHostIdOnPower() {
        assertThat(agreeing(
                        POWER,
                        () -> new SequentialPpc64Baseline(SmallMap.MAP.ppc64()),
                        List.of("POWER8", "POWER8", "POWER7", "unowned", "unowned", "bogus")))
                .isBetween(SETS / 5, SETS * 4 / 5);
    }

    @Test
    void anyTreeOfMergesIsLibvirtsSequenceByHostIdOnArm() {
        assertThat(agreeing(ARM, SequentialArmBaseline::new, List.of("ThunderX2 99xx", "a64fx", "any")))
                .isEqualTo(SETS);
    }

    @Test
    void takesTheModelOfTheSmallestHostOnArm() {
        BaselineState state = ARM.of(9, SampleCpus.host(Arch.AARCH64, "a64fx"))
                .merge(ARM.of(4, SampleCpus.host(Arch.AARCH64, "cortex-a53")));

        assertThat(state.result(BaselineOptions.DEFAULT)).isEqualTo(SampleCpus.guest("cortex-a53"));
        assertThat(state.evidence(BaselineOptions.DEFAULT).models()).containsExactly("cortex-a53", "a64fx");
        assertThat(state.cpus()).isEqualTo(2);
    }

    @Test
    void reportsTheConflictOfTheSmallestHostOnPower() {
        BaselineState state = POWER.of(1, SampleCpus.host(Arch.PPC64, "POWER8"))
                .merge(POWER.of(8, SampleCpus.host(Arch.PPC64, "POWER7")))
                .merge(POWER.of(5, SampleCpus.hostOf("Freescale", Arch.PPC64, "POWER8")));

        assertThat(state.conflict())
                .get()
                .satisfies(error -> assertThat(error).hasMessage("CPUs of different vendors: IBM and Freescale"));
    }

    @Test
    void refusesStatesOfAnotherArchitecture() {
        BaselineState arm = ARM.of(1, SampleCpus.host(Arch.AARCH64, "a64fx"));

        assertThatThrownBy(() -> POWER.none().merge(arm)).isInstanceOf(BaselineStateException.class);
        assertThatThrownBy(() -> POWER.read(arm.toBytes()))
                .isInstanceOf(BaselineStateException.class)
                .hasMessageEndingWith("found 'arm'");
    }

    @Test
    void readsEveryCutAndChangedStateToAStateOrATypedError() {
        byte[] bytes = ARM.of(300, SampleCpus.hostOf("ARM", Arch.AARCH64, "ThunderX2 99xx"))
                .merge(ARM.of(2, SampleCpus.host(Arch.AARCH64, "a64fx")))
                .toBytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThatThrownBy(() -> ARM.read(cut)).isInstanceOf(BaselineStateException.class);
            for (int value = 0; value < 256; value++) {
                byte[] changed = bytes.clone();
                changed[i] = (byte) value;
                try {
                    assertThat(ARM.read(changed).toBytes()).isEqualTo(changed);
                } catch (VircapsException refused) {
                    assertThat(refused).isInstanceOf(BaselineStateException.class);
                }
            }
        }
    }
}
