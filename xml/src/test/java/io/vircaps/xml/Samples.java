package io.vircaps.xml;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.Machine;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.CellPages;
import io.vircaps.model.numa.Cell.Distance;
import io.vircaps.model.numa.Topology;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Documents made by hand, as a probe would make them today. */
final class Samples {
    private Samples() {}

    /** A host with one cell of two threads, and QEMU for i686 and x86_64. */
    static Capabilities qemu() {
        return new Capabilities(
                Optional.of(host()),
                List.of(guest(Arch.I686, "i386"), guest(Arch.X86_64, "x86_64")),
                Optional.empty(),
                Extras.NONE);
    }

    /** The same guests on a host with this processor and nothing else. */
    static Capabilities qemuOn(HostCpu cpu) {
        return new Capabilities(Optional.of(Host.builder(cpu).build()), qemu().guests(), Optional.empty(), Extras.NONE);
    }

    private static Host host() {
        CpuDefinition definition = CpuDefinition.builder()
                .model("Example")
                .vendor("Intel")
                .microcode(7)
                .topology(new CpuTopology(1, OptionalInt.of(1), OptionalInt.of(1), 1, 2, Extras.NONE))
                .features(List.of("vmx"))
                .build();
        HostCpu cpu = new HostCpu(
                Optional.of(Arch.X86_64), List.of(), definition, List.of(MemorySize.ofKibibytes(4)), Extras.NONE);
        return Host.builder(cpu)
                .uuid(UUID.fromString("0f0e0d0c-0b0a-0908-0706-050403020100"))
                .powerManagement(PowerManagement.NONE)
                .iommu(false)
                .migrationFeatures(new MigrationFeatures(true, List.of("tcp", "rdma"), Extras.NONE))
                .topology(topology())
                .securityModels(List.of(secmodel("none"), secmodel("dac")))
                .build();
    }

    private static SecurityModel secmodel(String name) {
        return new SecurityModel(name, "0", List.of(new SecurityModel.BaseLabel(DomainType.KVM, "+1:+2")), Extras.NONE);
    }

    private static Topology topology() {
        Cell cell = new Cell(
                0,
                Optional.of(MemorySize.ofKibibytes(1000)),
                List.of(new CellPages(MemorySize.ofKibibytes(4), 250)),
                List.of(new Distance(0, 10)),
                List.of(),
                List.of(thread(0), thread(1)),
                Extras.NONE);
        return new Topology(List.of(cell), List.of(), Extras.NONE);
    }

    private static CellCpu thread(int id) {
        return new CellCpu(
                id,
                Optional.of(new CellCpu.Place(0, OptionalInt.of(0), OptionalInt.of(0), 0, CpuSet.of(0, 1))),
                Extras.NONE);
    }

    private static Guest guest(Arch arch, String binary) {
        GuestArch guestArch = new GuestArch(
                arch,
                arch.wordsize().orElseThrow(),
                Optional.of("/usr/bin/qemu-system-" + binary),
                Optional.empty(),
                List.of(
                        new Machine("pc-9.9", Optional.empty(), OptionalInt.of(255), true, Extras.NONE),
                        new Machine("pc", Optional.of("pc-9.9"), OptionalInt.of(255), false, Extras.NONE)),
                List.of(Domain.of(DomainType.QEMU), Domain.of(DomainType.KVM)),
                Extras.NONE);
        return new Guest(
                OsType.HVM,
                guestArch,
                List.of(
                        GuestFeature.of("acpi", true, true),
                        GuestFeature.of("cpuselection"),
                        GuestFeature.of("deviceboot"),
                        GuestFeature.of("disksnapshot", true, false),
                        GuestFeature.of("externalSnapshot")),
                Extras.NONE);
    }
}
