package io.vircaps.model.domain;

import io.vircaps.model.Arch;
import io.vircaps.model.guest.DomainType;
import java.util.List;
import java.util.Optional;

/**
 * What a domain of some kind can be given; element {@code <domainCapabilities>}.
 *
 * @param subject  of which kind
 * @param boot     how it is booted
 * @param cpu      its CPU
 * @param memory   its memory; element {@code <memoryBacking>}
 * @param devices  its devices, in libvirt's order
 * @param features its features
 */
public record DomainCapabilities(
        Subject subject, Boot boot, CpuModes cpu, Offer memory, List<Offer> devices, Features features) {
    /**
     * The kind of domain, as the first elements of the document tell it.
     *
     * @param emulator  path of the emulator
     * @param type      the domain type
     * @param machine   the machine type's canonical name
     * @param arch      the guest's architecture
     * @param maxVcpus  most virtual CPUs; 0 where nobody says
     * @param ioThreads whether disks can have threads of their own
     */
    public record Subject(
            String emulator, DomainType type, String machine, Arch arch, int maxVcpus, boolean ioThreads) {}

    /**
     * Element {@code <features>}.
     *
     * @param simple those that are there or not, or in several forms
     * @param sev    AMD's encryption, if the host has it
     * @param sgx    Intel's enclaves, if the host has them
     * @param hyperv what of Hyper-V can be imitated; absent where the emulator does not say
     */
    public record Features(List<Offer> simple, Optional<Sev> sev, Optional<Sgx> sgx, Optional<Offer> hyperv) {
        public Features {
            simple = List.copyOf(simple);
        }
    }

    public DomainCapabilities {
        devices = List.copyOf(devices);
    }
}
