package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheBank.CacheControl;
import io.vircaps.model.cache.CacheType;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostCache.CacheMonitor;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.HostEnergy.EnergyMonitor;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.Machine;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Cell.CellPages;
import io.vircaps.model.numa.Cell.Distance;
import io.vircaps.model.numa.Cell.MemorySideCache;
import io.vircaps.model.numa.Interconnect;
import io.vircaps.model.numa.Topology;
import io.vircaps.model.pool.StoragePool;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CapabilitiesJsonTest {
    private static final Extras.Place BEHIND_ARCH = new Extras.Place("arch", 1);
    private static final Extras UNKNOWN = new Extras(
            List.of(new Extras.Attribute(Optional.empty(), "colour", "red & \"green\"")),
            List.of(new Extras.Element(
                    Optional.of(BEHIND_ARCH),
                    "novelty",
                    List.of(new Extras.Attribute(Optional.empty(), "since", "99.0")),
                    "",
                    List.of(new Extras.Element(Optional.empty(), "inner", List.of(), "text", List.of())))),
            List.of(new Extras.Nested(
                    new Extras.Place("features", 1),
                    new Extras(
                            List.of(new Extras.Attribute(Optional.of(BEHIND_ARCH), "x", "y")), List.of(), List.of()))));

    @Test
    void leavesOutWhatIsAbsentButNoArray() {
        Capabilities capabilities = new Capabilities(
                Optional.of(Host.builder(HostCpu.of(Arch.X86_64)).build()), List.of(), Optional.empty(), Extras.NONE);

        assertThat(CapabilitiesJson.write(capabilities)).isEqualTo("""
                {
                  "host": {
                    "cpu": {
                      "arch": "x86_64",
                      "features": [],
                      "feature": [],
                      "pages": []
                    },
                    "secmodel": []
                  },
                  "guest": []
                }
                """);
    }

    @Test
    void keepsWhatTheModelDoesNotKnow() {
        Capabilities capabilities = new Capabilities(Optional.empty(), List.of(), Optional.empty(), UNKNOWN);

        assertThat(CapabilitiesJson.write(capabilities))
                .contains("\"name\": \"colour\"", "\"value\": \"red & \\\"green\\\"\"", "\"text\": \"text\"");
    }

    @Test
    void writesCountsWithoutASign() {
        Cell wrapped = new Cell(
                0,
                Optional.empty(),
                List.of(new CellPages(MemorySize.ofKibibytes(4), -1)),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
        Host host = Host.builder(HostCpu.of(Arch.PPC64LE))
                .topology(new Topology(List.of(wrapped), List.of(), Extras.NONE))
                .build();

        assertThat(CapabilitiesJson.write(
                        new Capabilities(Optional.of(host), List.of(), Optional.empty(), Extras.NONE)))
                .contains("\"count\": 18446744073709551615");
    }

    @Test
    void keepsToTheSchemaWithEverythingThereIs() throws IOException {
        Capabilities everything = new Capabilities(
                Optional.of(host()),
                List.of(guest()),
                Optional.of(new StoragePool(
                        List.of(new StoragePool.Choice("type", List.of("dir", "fs"), UNKNOWN)), UNKNOWN)),
                UNKNOWN);

        assertThat(CapabilitiesSchema.read().objections(CapabilitiesJson.write(everything)))
                .isEmpty();
    }

    @Test
    void isHeldToAStrictSchema() throws IOException {
        assertThat(CapabilitiesSchema.read().objections("{\"guest\": [], \"colour\": 1}"))
                .hasSize(1);
        assertThat(CapabilitiesSchema.read().objections("{\"guest\": {}}")).hasSize(1);
    }

    private static Host host() {
        CpuDefinition definition = CpuDefinition.builder()
                .model("EPYC")
                .vendor("AMD")
                .microcode(4_294_967_295L)
                .signature(new CpuSignature(23, 1, 2, UNKNOWN))
                .counter(new CpuCounter("tsc", Frequency.ofKilohertz(2_595_124), Optional.of(true), UNKNOWN))
                .topology(new CpuTopology(1, OptionalInt.of(1), OptionalInt.of(1), 4, 2, UNKNOWN))
                .maxPhysAddr(new MaxPhysAddr("emulate", OptionalInt.of(48), UNKNOWN))
                .features(List.of("monitor", "sse4.1"))
                .build();
        HostCpu cpu = new HostCpu(
                Optional.of(Arch.X86_64), List.of("pae"), definition, List.of(MemorySize.ofKibibytes(4)), UNKNOWN);
        return Host.builder(cpu)
                .uuid(new UUID(1, 2))
                .powerManagement(new PowerManagement(true, false, true, UNKNOWN))
                .iommu(true)
                .migrationFeatures(new MigrationFeatures(true, List.of("tcp", "rdma"), UNKNOWN))
                .netprefix("vif")
                .topology(topology())
                .cache(cache())
                .memoryBandwidth(bandwidth())
                .energy(new HostEnergy(
                        Optional.of(new EnergyMonitor(576, List.of("core_energy", "activity"), UNKNOWN)), UNKNOWN))
                .securityModels(List.of(new SecurityModel(
                        "dac", "0", List.of(new SecurityModel.BaseLabel(DomainType.KVM, "+64055:+64055")), UNKNOWN)))
                .extras(UNKNOWN)
                .build();
    }

    private static Topology topology() {
        CellCpu.Place place = new CellCpu.Place(0, OptionalInt.of(0), OptionalInt.of(65_535), 1, CpuSet.of(0, 4));
        Cell cell = new Cell(
                0,
                Optional.of(MemorySize.ofKibibytes(2_097_152)),
                List.of(new CellPages(MemorySize.ofKibibytes(4), 524_288)),
                List.of(new Distance(0, 10)),
                List.of(new MemorySideCache(
                        1,
                        Optional.of("direct"),
                        Optional.of("writeback"),
                        MemorySize.ofKibibytes(9_007_199_254_740_991L),
                        Optional.of(MemorySize.ofBytes(64)),
                        UNKNOWN)),
                List.of(new CellCpu(0, Optional.of(place), UNKNOWN), new CellCpu(1, Optional.empty(), Extras.NONE)),
                UNKNOWN);
        return new Topology(
                List.of(cell),
                List.of(
                        new Interconnect(Interconnect.Kind.LATENCY, 0, 0, OptionalInt.of(1), "access", 5, UNKNOWN),
                        new Interconnect(
                                Interconnect.Kind.BANDWIDTH, 0, 1, OptionalInt.empty(), "read", 204_800, UNKNOWN)),
                UNKNOWN);
    }

    private static HostCache cache() {
        CacheControl control = new CacheControl(
                MemorySize.ofKibibytes(768), Optional.of(MemorySize.ofKibibytes(1536)), CacheType.CODE, 16, UNKNOWN);
        CacheBank bank = new CacheBank(
                4_294_967_295L,
                3,
                CacheType.BOTH,
                MemorySize.ofKibibytes(15_360),
                CpuSet.empty(),
                List.of(control),
                UNKNOWN);
        CacheMonitor monitor =
                new CacheMonitor(3, Optional.of(MemorySize.ofBytes(270_336)), 176, List.of("llc_occupancy"), UNKNOWN);
        return new HostCache(List.of(bank), Optional.of(monitor), UNKNOWN);
    }

    private static MemoryBandwidth bandwidth() {
        BandwidthNode node = new BandwidthNode(
                0, CpuSet.of(0, 1), List.of(new BandwidthNode.BandwidthControl(10, 10, 4, UNKNOWN)), UNKNOWN);
        BandwidthMonitor monitor = new BandwidthMonitor(176, List.of("mbm_total_bytes"), UNKNOWN);
        return new MemoryBandwidth(List.of(node), Optional.of(monitor), UNKNOWN);
    }

    private static Guest guest() {
        Machine machine = new Machine("pc", Optional.of("pc-i440fx-7.2"), OptionalInt.of(255), true, UNKNOWN);
        GuestArch arch = new GuestArch(
                Arch.X86_64,
                64,
                Optional.of("/usr/bin/qemu-system-x86_64"),
                Optional.of("/usr/lib/xen/boot/hvmloader"),
                List.of(machine),
                List.of(
                        Domain.of(DomainType.QEMU),
                        new Domain(
                                DomainType.KVM,
                                Optional.of("/usr/bin/kvm"),
                                Optional.of("/loader"),
                                List.of(machine),
                                UNKNOWN)),
                UNKNOWN);
        return new Guest(
                OsType.HVM,
                arch,
                List.of(
                        GuestFeature.of("cpuselection"),
                        new GuestFeature("acpi", Optional.of(true), Optional.of(false), UNKNOWN)),
                UNKNOWN);
    }

    @Test
    void writesThePool() {
        StoragePool pool = new StoragePool(
                List.of(new StoragePool.Choice("type", List.of("dir"), Compact.EXTRAS)), Compact.EXTRAS);
        assertThat(Compact.json(CapabilitiesJson.write(
                        new Capabilities(Optional.empty(), List.of(), Optional.of(pool), Compact.EXTRAS))))
                .isEqualTo("{'guest':[],'pool':{'enum':[{'name':'type','value':['dir']" + Compact.EXTRA + "}]"
                        + Compact.EXTRA + "}" + Compact.EXTRA + "}");
    }
}
