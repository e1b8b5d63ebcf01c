package io.vircaps.connect;

import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.GuestQuery;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a connection states about domains before there are any. Safe for any number of threads.
 *
 * <p>A function that libvirt's driver of the engine lacks throws a {@link ConnectionException.NoFunction}, which names
 * it.
 */
public interface Domains {
    /**
     * The domain capabilities, {@code virConnectGetDomainCapabilities} as typed values. May take as long as the
     * emulator's time limit.
     *
     * @param query the domain; the engine chooses what is absent
     */
    default DomainCapabilities capabilities(GuestQuery query) {
        throw new ConnectionException.NoFunction("virConnectGetDomainCapabilities");
    }

    /** The same as the document libvirt prints, {@code virConnectGetDomainCapabilities}. */
    default String capabilitiesXml(GuestQuery query) {
        throw new ConnectionException.NoFunction("virConnectGetDomainCapabilities");
    }

    /**
     * The maximum number of virtual CPUs that libvirt's driver states, {@code virConnectGetMaxVcpus}: for some engines
     * a constant of the driver.
     *
     * @param domainType a domain type's name; absent for the engine's default
     */
    default int maxVcpus(Optional<String> domainType) {
        throw new ConnectionException.NoFunction("virConnectGetMaxVcpus");
    }

    /**
     * The maximum number of virtual CPUs by the domain capabilities, {@code <vcpu max=…>}; empty where they state none,
     * or where there are none of the type.
     *
     * @param domainType a domain type's name; absent for the engine's default
     */
    default OptionalInt vcpuLimit(Optional<String> domainType) {
        return OptionalInt.empty();
    }
}
