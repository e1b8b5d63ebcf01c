package io.vircaps.model.cpu;

import io.vircaps.model.Arch;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.MaxPhysAddr;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The CPU definition of a guest; element {@code <cpu>} of a domain, and the result of {@code cpu-baseline}. Unknown
 * parts are dropped, as by libvirt.
 *
 * @param terms    the attributes of {@code <cpu>}
 * @param named    the model it starts from
 * @param hardware topology, cache and address width
 * @param features features added to the model or removed from it, in document order; each name once
 */
public record GuestCpu(Terms terms, Named named, Hardware hardware, List<CpuFeature> features) implements Cpu {
    /** An empty definition: {@code <cpu/>}. */
    public static final GuestCpu UNSPECIFIED = new GuestCpu(Terms.EXACT, Named.NONE, Hardware.UNSPECIFIED, List.of());

    /** How a guest's CPU is described; attribute {@code mode} of {@code <cpu>}. */
    public enum CpuMode {
        /** By model name and features; the default. */
        CUSTOM,
        /** As the host's model, put into a custom one when the guest starts. */
        HOST_MODEL,
        /** The host's CPU itself. */
        HOST_PASSTHROUGH,
        /** All features the hypervisor can provide. */
        MAXIMUM;

        /** The mode of this text; empty if libvirt knows no such one. */
        public static Optional<CpuMode> of(String text) {
            return LibvirtText.find(values(), text);
        }

        /** The text libvirt writes. */
        @Override
        public String toString() {
            return LibvirtText.of(this);
        }
    }

    /** How a host's CPU must match a guest's; attribute {@code match} of {@code <cpu>}. */
    public enum CpuMatch {
        /** The host has all required features, and the guest gets only those; the default. */
        EXACT,
        /** The host has all required features, and the guest gets all features of the host. */
        MINIMUM,
        /** The host has exactly the required features. */
        STRICT;

        /** The match of this text; empty if libvirt knows no such one. */
        public static Optional<CpuMatch> of(String text) {
            return LibvirtText.find(values(), text);
        }

        /** The text libvirt writes. */
        @Override
        public String toString() {
            return LibvirtText.of(this);
        }
    }

    /** How a guest's CPU is checked before it starts; attribute {@code check} of {@code <cpu>}. */
    public enum CpuCheck {
        /** As the hypervisor's driver decides; the default. */
        DEFAULT,
        /** No check. */
        NONE,
        /** Against the host's CPU, before the guest starts. */
        PARTIAL,
        /** Against the CPU the hypervisor provides; a deviation is an error. */
        FULL;

        /** The check of this text; empty if libvirt knows no such one. */
        public static Optional<CpuCheck> of(String text) {
            return LibvirtText.find(values(), text);
        }

        /** The text libvirt writes. */
        @Override
        public String toString() {
            return LibvirtText.of(this);
        }
    }

    /** The behaviour where a hypervisor lacks the model; attribute {@code fallback} of {@code <model>}. */
    public enum CpuFallback {
        /** Use the nearest model it has; the default. */
        ALLOW,
        /** Fail. */
        FORBID;

        /** The fallback of this text; empty if libvirt knows no such one. */
        public static Optional<CpuFallback> of(String text) {
            return LibvirtText.find(values(), text);
        }

        /** The text libvirt writes. */
        @Override
        public String toString() {
            return LibvirtText.of(this);
        }
    }

    /**
     * The attributes of {@code <cpu>}.
     *
     * @param mode       how the CPU is described
     * @param match      how a host's CPU must match; used in mode custom only
     * @param check      how the CPU is checked before the guest starts
     * @param migratable whether features that cannot migrate are omitted; only in modes host-passthrough and maximum
     */
    public record Terms(CpuMode mode, CpuMatch match, CpuCheck check, Optional<Boolean> migratable) {
        /** Mode custom, match exact, the defaults for the rest. */
        public static final Terms EXACT = new Terms(CpuMode.CUSTOM, CpuMatch.EXACT, CpuCheck.DEFAULT, Optional.empty());

        /** Whether the mode has no model: host-passthrough or maximum. */
        public boolean takesAll() {
            return mode == CpuMode.HOST_PASSTHROUGH || mode == CpuMode.MAXIMUM;
        }

        /** The same in mode custom with match exact, as a resolved definition has it. */
        public Terms settled() {
            return new Terms(CpuMode.CUSTOM, CpuMatch.EXACT, check, migratable);
        }
    }

    /**
     * The model a definition starts from: {@code <model>} and {@code <vendor>}.
     *
     * @param model    the model's name
     * @param fallback the behaviour where the hypervisor lacks it
     * @param vendorId the vendor the guest sees, twelve characters
     * @param vendor   the vendor the host must have
     */
    public record Named(
            Optional<String> model, CpuFallback fallback, Optional<String> vendorId, Optional<String> vendor) {
        /** No model. */
        public static final Named NONE =
                new Named(Optional.empty(), CpuFallback.ALLOW, Optional.empty(), Optional.empty());

        /** A model and nothing else. */
        public static Named model(String name) {
            return new Named(Optional.of(name), CpuFallback.ALLOW, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Topology, cache and address width of a CPU.
     *
     * @param topology    sockets, dies, cores, threads
     * @param cache       the cache the guest sees
     * @param maxPhysAddr physical address bits
     */
    public record Hardware(
            Optional<CpuTopology> topology, Optional<CpuCache> cache, Optional<MaxPhysAddr> maxPhysAddr) {
        /** The defaults of the hypervisor. */
        public static final Hardware UNSPECIFIED = new Hardware(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public GuestCpu {
        features = List.copyOf(features);
    }

    /** A CPU of mode custom and match exact. */
    public static GuestCpu exact(Named named, List<CpuFeature> features) {
        return new GuestCpu(Terms.EXACT, named, Hardware.UNSPECIFIED, features);
    }

    /** The same with other attributes. */
    public GuestCpu withTerms(Terms other) {
        return new GuestCpu(other, named, hardware, features);
    }

    /** The same, starting from another model. */
    public GuestCpu withNamed(Named other) {
        return new GuestCpu(terms, other, hardware, features);
    }

    /** The same with other features. */
    public GuestCpu withFeatures(List<CpuFeature> others) {
        return new GuestCpu(terms, named, hardware, others);
    }

    @Override
    public Optional<Arch> arch() {
        return Optional.empty();
    }

    @Override
    public Optional<String> model() {
        return named.model();
    }

    @Override
    public Optional<String> vendor() {
        return named.vendor();
    }

    @Override
    public <T> T match(Function<Host, T> host, Function<GuestCpu, T> guest) {
        return guest.apply(this);
    }
}
