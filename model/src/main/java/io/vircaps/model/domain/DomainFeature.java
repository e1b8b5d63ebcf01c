package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A feature that domains can or cannot have; a child of {@code <features>}. */
public sealed interface DomainFeature {
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

    /**
     * The name of a feature; a child of {@code <features>}. Open: another name is kept as it is.
     *
     * @param name libvirt's name, for example {@code genid}
     */
    record FeatureName(String name) {
        public static final FeatureName GIC = new FeatureName("gic");
        public static final FeatureName VMCOREINFO = new FeatureName("vmcoreinfo");
        public static final FeatureName GENID = new FeatureName("genid");
        public static final FeatureName BACKING_STORE_INPUT = new FeatureName("backingStoreInput");
        public static final FeatureName BACKUP = new FeatureName("backup");
        public static final FeatureName ASYNC_TEARDOWN = new FeatureName("async-teardown");
        public static final FeatureName S390_PV = new FeatureName("s390-pv");
        public static final FeatureName PS2 = new FeatureName("ps2");
        public static final FeatureName TDX = new FeatureName("tdx");
        public static final FeatureName SEV = new FeatureName("sev");
        public static final FeatureName SGX = new FeatureName("sgx");
        public static final FeatureName HYPERV = new FeatureName("hyperv");
        public static final FeatureName LAUNCH_SECURITY = new FeatureName("launchSecurity");

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * AMD's Secure Encrypted Virtualization; element {@code <sev>}.
     *
     * @param limits what the host offers; absent if it is not supported
     * @param extras unknown parts
     */
    record Sev(Optional<Limits> limits, Extras extras) implements DomainFeature {
        /**
         * What a host with SEV offers.
         *
         * @param cbitpos         position of the C-bit in a page table entry
         * @param reducedPhysBits number of bits by which a physical address is shorter in a guest
         * @param maxGuests       maximum number of guests under SEV without encrypted state; not reported before 8.0.0
         * @param maxEsGuests     maximum number of guests with encrypted state (SEV-ES); not reported before 8.0.0
         * @param cpu0Id          id of the first processor, in base64
         */
        public record Limits(
                int cbitpos,
                int reducedPhysBits,
                OptionalInt maxGuests,
                OptionalInt maxEsGuests,
                Optional<String> cpu0Id) {}

        @Override
        public FeatureName name() {
            return FeatureName.SEV;
        }

        @Override
        public boolean supported() {
            return limits.isPresent();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.sev(this);
        }
    }

    /**
     * Intel's Software Guard Extensions; element {@code <sgx>}.
     *
     * @param enclaves what the host offers; absent if it is not supported
     * @param extras   unknown parts
     */
    record Sgx(Optional<Enclaves> enclaves, Extras extras) implements DomainFeature {
        /**
         * What a host with SGX offers.
         *
         * @param flc         whether launch control is flexible
         * @param sgx1        whether the host has SGX1
         * @param sgx2        whether the host has SGX2
         * @param sectionSize memory of all sections, whole KiB
         * @param sections    memory of enclaves by cell
         */
        public record Enclaves(
                boolean flc, boolean sgx1, boolean sgx2, MemorySize sectionSize, List<Section> sections) {
            public Enclaves {
                sections = List.copyOf(sections);
            }
        }

        /**
         * Memory of enclaves in one cell; element {@code <section>}.
         *
         * @param node the cell's id
         * @param size amount of memory, whole KiB
         */
        public record Section(int node, MemorySize size) {}

        @Override
        public FeatureName name() {
            return FeatureName.SGX;
        }

        @Override
        public boolean supported() {
            return enclaves.isPresent();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.sgx(this);
        }
    }
}
