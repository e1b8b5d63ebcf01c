package io.vircaps.model.host;

import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The host's processor as libvirt's CPU driver describes it: the children of {@code <host><cpu>} from {@code <model>}
 * to {@code <feature>}. Built with a {@link Builder}.
 *
 * @param model       name of the CPU model, for example {@code EPYC}
 * @param vendor      vendor name, for example {@code AMD}
 * @param microcode   microcode version, never 0
 * @param signature   family, model and stepping
 * @param counter     the time stamp counter
 * @param topology    sockets, dies, cores, threads
 * @param maxPhysAddr physical address bits
 * @param features    features beyond the model's, in map order
 */
public record CpuDefinition(
        Optional<String> model,
        Optional<String> vendor,
        OptionalLong microcode,
        Optional<CpuSignature> signature,
        Optional<CpuCounter> counter,
        Optional<CpuTopology> topology,
        Optional<MaxPhysAddr> maxPhysAddr,
        List<String> features) {
    /** The empty definition. */
    public static final CpuDefinition NONE = builder().build();

    /**
     * The processor's identity as x86 counts it; element {@code <signature>}; {@code CPUID.1:EAX}.
     *
     * @param family   extended family added
     * @param model    extended model included
     * @param stepping 0 to 15
     * @param extras   unknown parts
     */
    public record CpuSignature(int family, int model, int stepping, Extras extras) {}

    /**
     * A counter of the processor; element {@code <counter>}.
     *
     * @param name      {@code tsc} in all releases so far
     * @param frequency ticks a second
     * @param scaling   whether a guest can be given another frequency ({@code KVM_CAP_TSC_CONTROL}); absent when unknown
     * @param extras    unknown parts
     */
    public record CpuCounter(String name, Frequency frequency, Optional<Boolean> scaling, Extras extras) {}

    public CpuDefinition {
        features = List.copyOf(features);
    }

    /** A builder of an empty definition. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link CpuDefinition}; what is not set is absent. Not safe for several threads. */
    public static final class Builder {
        private Optional<String> model = Optional.empty();
        private Optional<String> vendor = Optional.empty();
        private OptionalLong microcode = OptionalLong.empty();
        private Optional<CpuSignature> signature = Optional.empty();
        private Optional<CpuCounter> counter = Optional.empty();
        private Optional<CpuTopology> topology = Optional.empty();
        private Optional<MaxPhysAddr> maxPhysAddr = Optional.empty();
        private List<String> features = List.of();

        private Builder() {}

        /** {@code <model>}. */
        public Builder model(String value) {
            model = Optional.of(value);
            return this;
        }

        /** {@code <vendor>}. */
        public Builder vendor(String value) {
            vendor = Optional.of(value);
            return this;
        }

        /** {@code <microcode version=…>}. */
        public Builder microcode(long value) {
            microcode = OptionalLong.of(value);
            return this;
        }

        /** {@code <signature>}. */
        public Builder signature(CpuSignature value) {
            signature = Optional.of(value);
            return this;
        }

        /** {@code <counter>}. */
        public Builder counter(CpuCounter value) {
            counter = Optional.of(value);
            return this;
        }

        /** {@code <topology>}. */
        public Builder topology(CpuTopology value) {
            topology = Optional.of(value);
            return this;
        }

        /** {@code <maxphysaddr>}. */
        public Builder maxPhysAddr(MaxPhysAddr value) {
            maxPhysAddr = Optional.of(value);
            return this;
        }

        /** {@code <feature>}, all of them. */
        public Builder features(List<String> values) {
            features = values;
            return this;
        }

        /** The definition. */
        public CpuDefinition build() {
            return new CpuDefinition(model, vendor, microcode, signature, counter, topology, maxPhysAddr, features);
        }
    }
}
