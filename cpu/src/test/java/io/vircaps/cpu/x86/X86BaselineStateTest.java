package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.MergeTrees;
import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.map.X86Feature;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.cpu.map.X86Model;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.host.Host;
import io.vircaps.testkit.Fixtures;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class X86BaselineStateTest {
    private static final int SETS = 300;
    private static final Cpu OLD = SampleCpus.hostOf("Intel", Arch.X86_64, "old", "f2", "f7");
    private static final Cpu NEW = SampleCpus.hostOf("Intel", Arch.X86_64, "new", "f4", "f7");
    private static final BaselineStates SMALL = SmallMap.X86.baselineStates();

    /** The CPUs of random sets: mostly of one vendor, all features of which are in the map. */
    private record Generator(X86Map map, List<Cpu> real, Random random) {
        List<Cpu> cpus() {
            String vendor = random.nextInt(4) == 0 ? "AMD" : "Intel";
            List<Cpu> cpus = new ArrayList<>();
            int count = 1 + random.nextInt(8);
            while (cpus.size() < count) {
                cpus.add(random.nextInt(5) == 0 && !real.isEmpty() ? pick(real) : cpu(vendor));
            }
            return cpus;
        }

        private Cpu cpu(String vendor) {
            X86Model model = pick(map.models());
            boolean foreign = model.identity()
                    .vendor()
                    .filter(name -> !name.equals(vendor))
                    .isPresent();
            if (foreign && random.nextInt(12) != 0) {
                return cpu(vendor);
            }
            String[] features = Stream.generate(() -> pick(map.features()))
                    .map(X86Feature::name)
                    .distinct()
                    .limit(random.nextInt(6))
                    .toArray(String[]::new);
            return switch (random.nextInt(24)) {
                case 0 -> SampleCpus.hostOf("Nobody", Arch.X86_64, model.name(), features);
                case 1, 2, 3 -> SampleCpus.host(Arch.X86_64, model.name(), features);
                case 4 ->
                    SampleCpus.guest(
                            model.name(), "disable:" + pick(map.features()).name());
                case 5 -> SampleCpus.hostOf("Somebody", Arch.X86_64, model.name(), features);
                default -> SampleCpus.hostOf(vendor, Arch.X86_64, model.name(), features);
            };
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }

        BaselineOptions options() {
            List<String> names = map.models().stream().map(X86Model::name).toList();
            List<String> features =
                    map.features().stream().map(X86Feature::name).toList();
            return new BaselineOptions(
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(HypervisorModels.of(names.subList(0, 1 + random.nextInt(names.size())))),
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(features.subList(random.nextInt(20), features.size())),
                    random.nextBoolean(),
                    random.nextBoolean());
        }
    }

    /** The x86 CPUs of the host directories in {@code fixtures}. */
    private static List<Cpu> fixtures() throws IOException {
        List<Cpu> cpus = new ArrayList<>();
        for (Path directory : Fixtures.hosts()) {
            String document = Files.readString(directory.resolve("expected").resolve("capabilities.xml"));
            CapabilitiesXml.read(document).host().map(Host::cpu).map(Cpu.Host::new).stream()
                    .filter(cpu -> cpu.arch().equals(Optional.of(Arch.X86_64)))
                    .filter(cpu -> cpu.model().isPresent())
                    .forEach(cpus::add);
        }
        return cpus;
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.0.0", "12.8.0"})
    void anyTreeOfMergesIsLibvirtsSequenceByHostId(String release) throws IOException {
        X86Map map = CpuMaps.of(Dialect.parse(release)).x86();
        X86Rules rules = new X86Rules(map);
        X86Algorithms algorithms = X86Algorithms.of(map);
        Random random = new Random(20_000 + release.length());
        Generator generator = new Generator(map, fixtures(), random);
        int agreed = 0;
        for (int i = 0; i < SETS; i++) {
            BaselineOptions options = generator.options();
            BaselineState state = MergeTrees.check(
                    rules.baselineStates(),
                    MergeTrees.hosts(generator.cpus(), random),
                    new SequentialX86Baseline(algorithms, options),
                    options,
                    random);
            agreed += state.conflict().isEmpty() ? 1 : 0;
        }
        assertThat(agreed).isBetween(SETS / 4, SETS * 9 / 10);
    }

    @Test
    void mergingNothingChangesNothing() {
        BaselineState state = SMALL.of(7, OLD);

        assertThat(SMALL.none().merge(state)).isSameAs(state);
        assertThat(state.merge(SMALL.none())).isSameAs(state);
        assertThat(SMALL.read(SMALL.none().toBytes())).isEqualTo(SMALL.none());
        assertThat(SMALL.none().cpus()).isZero();
    }

    @Test
    void namesTheSmallestHostThatLacksAFeature() {
        BaselineState state = SMALL.of(900, OLD).merge(SMALL.of(30, OLD)).merge(SMALL.of(200, NEW));

        assertThat(state.evidence(BaselineOptions.DEFAULT).lost())
                .containsOnlyKeys("f3", "f4")
                .containsEntry("f3", 30L);
        assertThat(state.evidence(BaselineOptions.DEFAULT).models()).containsExactly("old", "new");
        assertThat(state.cpus()).isEqualTo(3);
    }

    @Test
    void onlyTheSmallestHostsImpliedVendorIsIgnored() {
        BaselineState implied = SMALL.of(5, SampleCpus.host(Arch.X86_64, "rival"));
        BaselineState stated = SMALL.of(6, OLD);

        assertThat(implied.merge(stated).conflict()).isEmpty();
        assertThat(implied.merge(stated).merge(SMALL.of(4, OLD)).conflict())
                .get()
                .satisfies(error -> assertThat(error).hasMessageContaining("different vendors: Intel and AMD"));
    }

    @Test
    void aConflictRemainsAfterEveryMerge() {
        BaselineState conflict = SMALL.of(1, OLD).merge(SMALL.of(2, SampleCpus.hostOf("AMD", Arch.X86_64, "rival")));

        assertThat(conflict.merge(SMALL.of(0, NEW)).conflict()).isPresent();
        assertThat(SMALL.read(conflict.toBytes()).conflict()).isPresent();
        assertThatThrownBy(() -> conflict.result(BaselineOptions.DEFAULT)).hasMessageContaining("different vendors");
        assertThatThrownBy(() -> conflict.evidence(BaselineOptions.DEFAULT)).hasMessageContaining("different vendors");
    }

    @Test
    void refusesStatesOfAnotherMapOrArchitecture() {
        BaselineState state = SMALL.of(1, SampleCpus.host(Arch.X86_64, "any"));
        BaselineStates others = new X86Rules(CpuMaps.of(new Dialect(9, 0, 0)).x86()).baselineStates();

        assertThatThrownBy(() -> others.none().merge(state))
                .isInstanceOf(BaselineStateException.class)
                .hasMessageStartingWith("baseline state of other rules: expected x86 with map ");
        assertThatThrownBy(() -> others.read(state.toBytes())).isInstanceOf(BaselineStateException.class);
        assertThat(new X86Rules(SmallMap.MAP.x86()).baselineStates().read(state.toBytes()))
                .isEqualTo(state);
    }

    @Test
    void refusesAHostTwice() {
        assertThatThrownBy(() -> SMALL.of(3, OLD).merge(SMALL.of(3, NEW)))
                .isInstanceOf(BaselineStateException.class)
                .hasMessage("host 3 is in both baseline states");
    }

    @Test
    void readsEveryCutAndChangedStateToAStateOrATypedError() {
        byte[] bytes = SMALL.of(1, OLD)
                .merge(SMALL.of(2, NEW))
                .merge(SMALL.of(9, SampleCpus.host(Arch.X86_64, "any")))
                .toBytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThatThrownBy(() -> SMALL.read(cut)).isInstanceOf(BaselineStateException.class);
            for (int value = 0; value < 256; value++) {
                byte[] changed = bytes.clone();
                changed[i] = (byte) value;
                try {
                    BaselineState read = SMALL.read(changed);
                    assertThat(read.toBytes()).isEqualTo(changed);
                    read.evidence(BaselineOptions.DEFAULT);
                } catch (VircapsException refused) {
                    assertThat(refused).hasMessageNotContaining("null");
                }
            }
        }
    }

    /** The bound that {@link X86BaselineState} documents: any set of hosts, each of which is a witness. */
    @Test
    void takesAFewKilobytesHoweverManyHostsThereAre() {
        X86Map map = CpuMaps.of(new Dialect(12, 8, 0)).x86();
        BaselineStates states = new X86Rules(map).baselineStates();
        List<String> names = map.features().stream().map(X86Feature::name).toList();
        List<String> models = map.models().stream().map(X86Model::name).toList();
        String all = models.get(models.size() - 1);
        BaselineState state = states.none();
        for (int i = 0; i < 2_000; i++) {
            String lacking = names.get(i % names.size());
            String[] policies = names.stream()
                    .map(name -> (name.equals(lacking) ? "disable:" : "require:") + name)
                    .toArray(String[]::new);
            String model = i % 2 == 0 ? all : models.get(i / 2 % models.size());
            state = state.merge(states.of((1L << 60) + i, SampleCpus.guest(model, policies)));
        }

        assertThat(state.toBytes().length).isBetween(8 * 1024, 16 * 1024);
        assertThat(states.of(0, SampleCpus.hostOf("Intel", Arch.X86_64, "Skylake-Server-IBRS", "pku"))
                        .toBytes()
                        .length)
                .isLessThan(1024);
    }
}
