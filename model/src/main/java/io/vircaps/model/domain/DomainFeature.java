package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A feature that domains can or cannot have; a child of {@code <features>}. */
public sealed interface DomainFeature
        permits DomainFeature.Simple, DomainFeature.Gic, DomainFeature.Hyperv, DomainFeature.LaunchSecurity, Sev, Sgx {
    /** The name of the feature's element. */
    FeatureName name();

    /** Whether a domain can have it. */
    boolean supported();

    /** Unknown parts. */
    Extras extras();

    /** Calls the method of the visitor that is for this kind of feature. */
    void accept(Visitor visitor);

    /** One method for each kind of feature. */
    interface Visitor {
        void simple(Simple feature);

        void gic(Gic feature);

        void sev(Sev feature);

        void sgx(Sgx feature);

        void hyperv(Hyperv feature);

        void launchSecurity(LaunchSecurity feature);
    }

    /**
     * A feature of which nothing but its support is reported, for example {@code <genid>}.
     *
     * @param name      the name of its element
     * @param supported whether a domain can have it
     * @param extras    unknown parts
     */
    record Simple(FeatureName name, boolean supported, Extras extras) implements DomainFeature {
        /** A feature without unknown parts. */
        public static Simple of(FeatureName name, boolean supported) {
            return new Simple(name, supported, Extras.NONE);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.simple(this);
        }
    }

    /**
     * ARM's Generic Interrupt Controller; element {@code <gic>}.
     *
     * @param supported whether a domain can have it
     * @param version   versions
     * @param extras    unknown parts
     */
    record Gic(boolean supported, Optional<EnumValues> version, Extras extras) implements DomainFeature, Block {
        @Override
        public FeatureName name() {
            return FeatureName.GIC;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.gic(this);
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.VERSION, version).map();
        }
    }

    /**
     * Enlightenments of Hyper-V; element {@code <hyperv>}.
     *
     * @param supported whether a domain can have any
     * @param features  the enlightenments
     * @param defaults  what mode {@code host-model} sets; element {@code <defaults>}
     * @param extras    unknown parts
     */
    record Hyperv(boolean supported, Optional<EnumValues> features, Optional<HypervDefaults> defaults, Extras extras)
            implements DomainFeature, Block {
        @Override
        public FeatureName name() {
            return FeatureName.HYPERV;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.hyperv(this);
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.FEATURES, features).map();
        }
    }

    /**
     * The enlightenments of Hyper-V that a domain in mode {@code host-model} gets with arguments; element
     * {@code <defaults>}. An absent part is not set.
     *
     * @param spinlocks        number of retries
     * @param stimerDirect     direct mode of synthetic timers
     * @param tlbflushDirect   direct mode of TLB flushes
     * @param tlbflushExtended extended mode of TLB flushes
     * @param vendorId         the hypervisor's vendor
     * @param extras           unknown parts
     */
    record HypervDefaults(
            OptionalInt spinlocks,
            Optional<Boolean> stimerDirect,
            Optional<Boolean> tlbflushDirect,
            Optional<Boolean> tlbflushExtended,
            Optional<String> vendorId,
            Extras extras) {}

    /**
     * Encryption of a domain's memory; element {@code <launchSecurity>}.
     *
     * @param supported whether a domain can have it
     * @param sectype   kinds of launch security
     * @param extras    unknown parts
     */
    record LaunchSecurity(boolean supported, Optional<EnumValues> sectype, Extras extras)
            implements DomainFeature, Block {
        @Override
        public FeatureName name() {
            return FeatureName.LAUNCH_SECURITY;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.launchSecurity(this);
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.SECTYPE, sectype).map();
        }
    }
}
