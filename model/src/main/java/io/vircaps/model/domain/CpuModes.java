package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The modes in which a domain's CPU can be described; element {@code <cpu>}. An absent mode is not reported.
 *
 * @param hostPassthrough mode {@code host-passthrough}
 * @param maximum         mode {@code maximum}
 * @param hostModel       mode {@code host-model}
 * @param custom          mode {@code custom}
 * @param extras          unknown parts, unknown modes among them
 */
public record CpuModes(
        Optional<HostPassthrough> hostPassthrough,
        Optional<Maximum> maximum,
        Optional<HostModel> hostModel,
        Optional<Custom> custom,
        Extras extras) {
    /** The models of mode {@code custom}; none where it is unsupported or not reported. */
    public List<Model> models() {
        return custom.map(Custom::models).orElse(List.of());
    }

    /** The CPU of mode {@code host-model}; empty where it is unsupported or not reported. */
    public Optional<GuestCpu> hostCpu() {
        return hostModel.flatMap(HostModel::cpu);
    }

    /**
     * The host's CPU as it is; mode {@code host-passthrough}.
     *
     * @param supported  whether a domain can have it
     * @param migratable values of attribute {@code migratable}
     * @param extras     unknown parts
     */
    public record HostPassthrough(boolean supported, Optional<EnumValues> migratable, Extras extras) implements Block {
        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.HOST_PASSTHROUGH_MIGRATABLE, migratable)
                    .map();
        }
    }

    /**
     * Every feature that the hypervisor has; mode {@code maximum}.
     *
     * @param supported  whether a domain can have it
     * @param migratable values of attribute {@code migratable}
     * @param extras     unknown parts
     */
    public record Maximum(boolean supported, Optional<EnumValues> migratable, Extras extras) implements Block {
        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.MAXIMUM_MIGRATABLE, migratable)
                    .map();
        }
    }

    /**
     * The named CPU nearest to the host's; mode {@code host-model}.
     *
     * @param cpu    the CPU; absent if the mode is unsupported
     * @param extras unknown parts
     */
    public record HostModel(Optional<GuestCpu> cpu, Extras extras) {
        public boolean supported() {
            return cpu.isPresent();
        }
    }

    /**
     * A CPU by the name of its model; mode {@code custom}.
     *
     * @param supported whether a domain can have it
     * @param models    the models, in the emulator's or libvirt's order
     * @param extras    unknown parts
     */
    public record Custom(boolean supported, List<Model> models, Extras extras) {
        public Custom {
            models = List.copyOf(models);
        }

        /** These models; unsupported if there are none. */
        public static Custom of(List<Model> models) {
            return new Custom(!models.isEmpty(), models, Extras.NONE);
        }
    }

    /**
     * A CPU model; element {@code <model>} of mode {@code custom}.
     *
     * @param name       the model's name
     * @param usability  whether this host can run it
     * @param deprecated whether the hypervisor is going to drop it
     * @param vendor     vendor of the processors that have it; absent for {@code unknown} and if not reported
     * @param canonical  the versioned name that it is an alias of
     * @param extras     unknown parts
     */
    public record Model(
            String name,
            Usability usability,
            boolean deprecated,
            Optional<String> vendor,
            Optional<String> canonical,
            Extras extras) {
        /** The same with these features that the host lacks. */
        public Model withBlockers(List<String> blockers) {
            return new Model(name, new Usability(usability.usable(), blockers), deprecated, vendor, canonical, extras);
        }
    }

    /**
     * Whether a host can run a CPU model; attribute {@code usable} and element {@code <blockers>}.
     *
     * @param usable   absent for {@code unknown}: the emulator does not report it
     * @param blockers features of the model that the host lacks; reported since 10.9.0
     */
    public record Usability(Optional<Boolean> usable, List<String> blockers) {
        /** The emulator does not report it. */
        public static final Usability UNKNOWN = new Usability(Optional.empty(), List.of());

        public Usability {
            blockers = List.copyOf(blockers);
        }

        /** Usable or not; no blockers are reported. */
        public static Usability of(boolean usable) {
            return new Usability(Optional.of(usable), List.of());
        }
    }
}
