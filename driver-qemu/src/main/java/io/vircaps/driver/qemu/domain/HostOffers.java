package io.vircaps.driver.qemu.domain;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The facts of a host, not of its emulators, on which domain capabilities depend.
 *
 * @param kvmVcpus     maximum number of virtual CPUs under KVM; empty where KVM cannot be queried
 * @param vfio         whether PCI devices can be assigned to domains
 * @param tpmVersions  TPM versions that {@code swtpm} emulates; absent where it is not installed
 * @param sevGuests    maximum number of guests under SEV
 * @param sevEsGuests  maximum number of guests under SEV-ES
 * @param secureGuests whether KVM runs secure guests of s390
 */
public record HostOffers(
        OptionalInt kvmVcpus,
        boolean vfio,
        Optional<Set<String>> tpmVersions,
        int sevGuests,
        int sevEsGuests,
        boolean secureGuests) {
    public HostOffers {
        tpmVersions = tpmVersions.map(Set::copyOf);
    }
}
