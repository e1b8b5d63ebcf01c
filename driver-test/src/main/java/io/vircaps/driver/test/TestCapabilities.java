package io.vircaps.driver.test;

import io.vircaps.host.IommuProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.note.Probed;
import io.vircaps.model.numa.Topology;
import java.util.List;
import java.util.Optional;

/** The document of the mock engine, {@code testBuildCapabilities} of libvirt. */
final class TestCapabilities {
    private static final List<GuestFeature> FEATURES = List.of(GuestFeature.of("pae"), GuestFeature.of("nonpae"));

    private TestCapabilities() {}

    static Probed<Capabilities> of(HostSource source, Dialect dialect, boolean hasCells) {
        return IommuProbe.probe(source.files())
                .map(iommu -> new Capabilities(
                        Optional.of(host(iommu, dialect, hasCells)), guests(dialect), Optional.empty(), Extras.NONE));
    }

    private static Host host(boolean iommu, Dialect dialect, boolean hasCells) {
        HostCpu cpu = new HostCpu(
                Optional.of(Arch.I686), List.of("pae", "nonpae"), CpuDefinition.NONE, TestCells.PAGES, Extras.NONE);
        Topology topology = new Topology(hasCells ? TestCells.of(dialect) : List.of(), List.of(), Extras.NONE);
        return Host.builder(cpu)
                .powerManagement(PowerManagement.NONE)
                .iommu(iommu)
                .topology(topology)
                .securityModels(List.of(new SecurityModel("testSecurity", "", List.of(), Extras.NONE)))
                .build();
    }

    private static List<Guest> guests(Dialect dialect) {
        if (!dialect.has(TestSince.BUILT_DOCUMENT)) {
            return List.of(guest(OsType.LINUX, Optional.empty()));
        }
        Optional<String> emulator = Optional.of("/usr/bin/test-hv");
        return List.of(guest(OsType.HVM, emulator), guest(OsType.XEN, emulator));
    }

    private static Guest guest(OsType osType, Optional<String> emulator) {
        GuestArch arch = new GuestArch(
                Arch.I686, 32, emulator, Optional.empty(), List.of(), List.of(Domain.of(DomainType.TEST)), Extras.NONE);
        return new Guest(osType, arch, FEATURES, Extras.NONE);
    }
}
