package io.vircaps.driver.qemu.domain;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a host, not its emulators, decides of domain capabilities.
 *
 * @param kvmVcpus     most virtual CPUs of KVM; empty where it cannot be asked
 * @param vfio         whether PCI devices can be handed over
 * @param tpmVersions  versions of TPM that {@code swtpm} emulates; absent where it is not installed
 * @param sevGuests    most guests under SEV
 * @param sevEsGuests  most guests under SEV-ES
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
