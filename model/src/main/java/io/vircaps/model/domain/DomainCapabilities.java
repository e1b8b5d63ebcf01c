package io.vircaps.model.domain;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.DomainType;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a domain of one emulator, domain type, architecture and machine type can have: libvirt's domain capabilities;
 * element {@code <domainCapabilities>}. An absent part is not reported by the driver or the release.
 *
 * @param subject  the domain
 * @param os       ways to boot it
 * @param cpu      its CPU
 * @param memory   its memory; element {@code <memoryBacking>}
 * @param devices  its devices
 * @param features its features
 * @param extras   unknown parts
 */
public record DomainCapabilities(
        Subject subject,
        Optional<Os> os,
        Optional<CpuModes> cpu,
        Optional<MemoryBacking> memory,
        Devices devices,
        DomainFeatures features,
        Extras extras) {
    /**
     * The domain that the capabilities are about: the first elements of the document.
     *
     * @param emulator  path of the emulator; element {@code <path>}
     * @param type      domain type; element {@code <domain>}
     * @param machine   canonical name of the machine type; absent where the driver has no machine types
     * @param arch      architecture of the guest
     * @param maxVcpus  maximum number of virtual CPUs; element {@code <vcpu>}
     * @param ioThreads whether disks can have threads of their own; element {@code <iothreads>}
     */
    public record Subject(
            Optional<String> emulator,
            DomainType type,
            Optional<String> machine,
            Arch arch,
            OptionalInt maxVcpus,
            Optional<Boolean> ioThreads) {}
}
