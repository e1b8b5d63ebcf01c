package io.vircaps.model.guest;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.host.HostCpu;
import java.util.List;
import java.util.Optional;

/**
 * A search for the guest of a partial domain definition, by the rules of libvirt's
 * {@code virCapabilitiesDomainDataLookup}: the first match in document order wins; without an architecture the host's
 * is tried first.
 *
 * @param osType     the OS type; absent for any
 * @param arch       the architecture; absent for the host's, or else any
 * @param domainType the domain type; absent for any
 * @param emulator   the emulator's path; absent for any
 * @param machine    name or canonical name of the machine type; absent for the first of the list
 */
public record GuestQuery(
        Optional<OsType> osType,
        Optional<Arch> arch,
        Optional<DomainType> domainType,
        Optional<String> emulator,
        Optional<String> machine) {
    /** Any guest. */
    public static final GuestQuery ANY =
            new GuestQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The result of a search.
     *
     * @param guest   the guest
     * @param domain  its domain
     * @param machine the machine type; empty if the guest has none
     */
    public record Match(Guest guest, EffectiveDomain domain, Optional<Machine> machine) {}

    /** The same search for one OS type. */
    public GuestQuery osType(OsType wanted) {
        return new GuestQuery(Optional.of(wanted), arch, domainType, emulator, machine);
    }

    /** The same search for one architecture. */
    public GuestQuery arch(Arch wanted) {
        return new GuestQuery(osType, Optional.of(wanted), domainType, emulator, machine);
    }

    /** The same search for one domain type. */
    public GuestQuery domainType(DomainType wanted) {
        return new GuestQuery(osType, arch, Optional.of(wanted), emulator, machine);
    }

    /** The same search for one emulator. */
    public GuestQuery emulator(String wanted) {
        return new GuestQuery(osType, arch, domainType, Optional.of(wanted), machine);
    }

    /** The same search for one machine type. */
    public GuestQuery machine(String wanted) {
        return new GuestQuery(osType, arch, domainType, emulator, Optional.of(wanted));
    }

    /** The first match in {@code capabilities}, or empty if there is none. */
    public Optional<Match> in(Capabilities capabilities) {
        if (arch.isPresent()) {
            return firstMatch(capabilities.guests());
        }
        return capabilities
                .host()
                .map(host -> host.cpu())
                .flatMap(HostCpu::arch)
                .flatMap(hostArch -> arch(hostArch).firstMatch(capabilities.guests()))
                .or(() -> firstMatch(capabilities.guests()));
    }

    private Optional<Match> firstMatch(List<Guest> guests) {
        return guests.stream()
                .filter(guest -> accepts(osType, guest.osType()))
                .filter(guest -> accepts(arch, guest.arch().name()))
                .flatMap(guest -> guest.domains().stream()
                        .filter(this::accepts)
                        .map(domain -> new Match(guest, domain, machineOf(domain))))
                .findFirst();
    }

    private boolean accepts(EffectiveDomain domain) {
        boolean emulatorFits = emulator.isEmpty() || emulator.equals(domain.emulator());
        boolean machineFits = domain.machines().isEmpty() || machineOf(domain).isPresent();
        return accepts(domainType, domain.type()) && emulatorFits && machineFits;
    }

    private Optional<Machine> machineOf(EffectiveDomain domain) {
        return machine.map(domain::machine)
                .orElseGet(() -> domain.machines().stream().findFirst());
    }

    private static <T> boolean accepts(Optional<T> wanted, T actual) {
        return wanted.isEmpty() || wanted.get().equals(actual);
    }
}
