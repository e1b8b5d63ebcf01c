package io.vircaps.connect.spi;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.Arch;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.note.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an engine before it is opened. All that other modules need of an engine is derived from this record;
 * nothing outside the engine's module names it.
 *
 * @param scheme      the scheme of its URIs, for example {@code test}
 * @param rank the order in which engines are tried where no URI is given, the lowest first; {@link #LAST} for the rest,
 *     by scheme
 * @param errorDomain libvirt's {@code virErrorDomain} of its driver
 * @param uris        the URIs that a daemon serves
 * @param domainTypes the domain types of its guests
 * @param cpus        its CPU functions
 * @param host        what it needs of the host beyond the capabilities document
 * @param reasons     its reason codes, for the catalogue
 */
public record EngineProfile(
        String scheme,
        int rank,
        int errorDomain,
        Uris uris,
        List<DomainType> domainTypes,
        CpuFunctions cpus,
        HostFunctions host,
        List<Reason> reasons) {
    /** The rank of an engine that need not be tried before others. */
    public static final int LAST = 100;

    public EngineProfile {
        domainTypes = List.copyOf(domainTypes);
        reasons = List.copyOf(reasons);
    }

    /**
     * A profile without CPU functions, host functions and reasons, of the last rank.
     *
     * @param scheme      the scheme of its URIs
     * @param errorDomain libvirt's {@code virErrorDomain}
     * @param uris        the URIs that a daemon serves
     * @param domainTypes the domain types of its guests
     */
    public static EngineProfile of(String scheme, int errorDomain, Uris uris, DomainType... domainTypes) {
        return new EngineProfile(
                scheme,
                LAST,
                errorDomain,
                uris,
                List.of(domainTypes),
                CpuFunctions.NONE,
                HostFunctions.NONE,
                List.of());
    }

    /** The same of another rank. */
    public EngineProfile rank(int newRank) {
        return new EngineProfile(scheme, newRank, errorDomain, uris, domainTypes, cpus, host, reasons);
    }

    /** The same with CPU functions. */
    public EngineProfile cpus(CpuFunctions functions) {
        return new EngineProfile(scheme, rank, errorDomain, uris, domainTypes, functions, host, reasons);
    }

    /** The same with host functions. */
    public EngineProfile host(HostFunctions functions) {
        return new EngineProfile(scheme, rank, errorDomain, uris, domainTypes, cpus, functions, reasons);
    }

    /** The same with these reason codes. */
    public EngineProfile reasons(Reason... codes) {
        return new EngineProfile(scheme, rank, errorDomain, uris, domainTypes, cpus, host, List.of(codes));
    }

    /**
     * The URIs of an engine.
     *
     * @param system  the one that root's daemon serves; absent for none
     * @param session the one that a user's daemon serves; absent for none
     * @param aliases short forms of the system URI that libvirt accepts; those without {@code ://} in any letter case
     */
    public record Uris(Optional<String> system, Optional<String> session, List<String> aliases) {
        public Uris {
            aliases = List.copyOf(aliases);
        }

        /** Only a system URI: {@code SCHEME:///system}. */
        public static Uris ofSystem(String scheme) {
            return new Uris(Optional.of(SystemUri.of(scheme).toString()), Optional.empty(), List.of());
        }
    }

    /**
     * Which CPU functions libvirt's driver has.
     *
     * @param compare   {@code virConnectCompareCPU}
     * @param baseline  {@code virConnectBaselineCPU}
     * @param models    {@code virConnectGetCPUModelNames}
     * @param migration whether its baseline accepts {@code VIR_CONNECT_BASELINE_CPU_MIGRATABLE}
     * @param filter    the features that its baseline may contain
     */
    public record CpuFunctions(
            boolean compare, boolean baseline, boolean models, boolean migration, FeatureFilter filter) {
        /** No CPU functions. */
        public static final CpuFunctions NONE = new CpuFunctions(false, false, false, false, FeatureFilter.ALL);
    }

    /** Which features an engine can provide. */
    @FunctionalInterface
    public interface FeatureFilter {
        /** Every feature. */
        FeatureFilter ALL = (arch, feature) -> true;

        /** Whether the engine can provide a feature on an architecture. */
        boolean provides(Arch arch, String feature);
    }

    /**
     * What an engine needs of the host.
     *
     * @param check     the checks of its host; absent if there are none
     * @param isChecked whether these checks are made where no engine is named: of those that {@code virt-host-validate}
     *     has
     * @param recorder  what {@code gather} records; absent if it reads nothing but what the host probe reads
     * @param security  its security configuration; absent if it has no security models
     */
    public record HostFunctions(
            Optional<HostCheck> check,
            boolean isChecked,
            Optional<Recorder> recorder,
            Optional<SecurityConfig> security) {
        /** Nothing. */
        public static final HostFunctions NONE =
                new HostFunctions(Optional.empty(), false, Optional.empty(), Optional.empty());

        /** The same with checks that are made where no engine is named. */
        public HostFunctions checked(HostCheck newCheck) {
            return new HostFunctions(Optional.of(newCheck), true, recorder, security);
        }

        /** The same with checks that are made only where this engine is named. */
        public HostFunctions checkedByName(HostCheck newCheck) {
            return new HostFunctions(Optional.of(newCheck), false, recorder, security);
        }

        /** The same with a recorder. */
        public HostFunctions recorded(Recorder newRecorder) {
            return new HostFunctions(check, isChecked, Optional.of(newRecorder), security);
        }

        /** The same with a security configuration. */
        public HostFunctions confined(SecurityConfig config) {
            return new HostFunctions(check, isChecked, recorder, Optional.of(config));
        }
    }

    /**
     * Checks whether the host is fit for an engine, {@code virt-host-validate} of libvirt. The engine need not be present.
     */
    @FunctionalInterface
    public interface HostCheck {
        /** The report on the host of these options. */
        HostReport check(ConnectionOptions options);
    }

    /** Records what an engine's probe reads of the live machine into a host directory. */
    @FunctionalInterface
    public interface Recorder {
        /**
         * Adds the engine's files to a host directory.
         *
         * @param directory the host directory; exists, and holds what the host probe reads
         */
        void record(Path directory, ConnectionOptions options);

        /** Directories below the host directory whose recorded texts may hold paths of the user's home. */
        default List<String> textDirectories() {
            return List.of();
        }
    }
}
