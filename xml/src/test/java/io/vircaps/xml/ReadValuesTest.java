package io.vircaps.xml;

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
import io.vircaps.model.cache.MemoryBandwidth.BandwidthMonitor;
import io.vircaps.model.cache.MemoryBandwidth.BandwidthNode;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.Machine;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.Host;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each element becomes, checked against values written down here. */
class ReadValuesTest {
    private static final Capabilities READ = CapabilitiesXml.read(Documents.named("qemu-9.0.0"));
    private static final Host HOST = READ.host().orElseThrow();
    private static final Topology TOPOLOGY = HOST.topology().orElseThrow();
    private static final HostCache CACHE = HOST.cache().orElseThrow();

    private static MemorySize kib(long size) {
        return MemorySize.ofKibibytes(size);
    }

    @Test
    void readsTheHost() {
        assertThat(HOST.uuid()).contains(UUID.fromString("c0ffee00-1111-2222-3333-444455556666"));
        assertThat(HOST.powerManagement()).contains(new PowerManagement(true, true, true, Extras.NONE));
        assertThat(HOST.iommu()).contains(true);
        assertThat(HOST.migrationFeatures()).contains(new MigrationFeatures(true, List.of("tcp", "rdma"), Extras.NONE));
        assertThat(HOST.netprefix()).contains("vif");
        assertThat(HOST.extras()).isEqualTo(Extras.NONE);
    }

    @Test
    void readsTheProcessor() {
        assertThat(HOST.cpu().arch()).contains(Arch.X86_64);
        assertThat(HOST.cpu().features()).containsExactly("svm", "pae");
        assertThat(HOST.cpu().pages()).containsExactly(kib(4), kib(2048));
        CpuDefinition definition = HOST.cpu().definition();
        assertThat(definition.model()).contains("Fancy-<v2>");
        assertThat(definition.vendor()).contains("A&B");
        assertThat(definition.microcode()).isEqualTo(OptionalLong.of(4294967295L));
        assertThat(definition.signature()).contains(new CpuSignature(25, 97, 2, Extras.NONE));
        assertThat(definition.counter())
                .contains(new CpuCounter("tsc", new Frequency(4_500_000_000L), Optional.of(true), Extras.NONE));
        assertThat(definition.topology())
                .contains(new CpuTopology(1, OptionalInt.of(2), OptionalInt.empty(), 4, 2, Extras.NONE));
        assertThat(definition.maxPhysAddr()).contains(new MaxPhysAddr("emulate", OptionalInt.of(48), Extras.NONE));
        assertThat(definition.features()).containsExactly("sse4.1", "x2apic");
    }

    @Test
    void readsCells() {
        Cell first = TOPOLOGY.cells().get(0);
        assertThat(first.memory()).contains(kib(8_000_000));
        assertThat(first.pages()).containsExactly(new CellPages(kib(4), -1), new CellPages(kib(2048), 0));
        assertThat(first.distances()).containsExactly(new Distance(0, 10), new Distance(3, 32));
        assertThat(first.cpus()).containsExactly(placed(0), placed(1), new CellCpu(7, Optional.empty(), Extras.NONE));
        assertThat(TOPOLOGY.cells().get(1))
                .isEqualTo(new Cell(3, Optional.empty(), List.of(), List.of(), List.of(), List.of(), Extras.NONE));
    }

    private static CellCpu placed(int id) {
        CellCpu.Place place = new CellCpu.Place(0, OptionalInt.of(1), OptionalInt.empty(), 3, CpuSet.of(0, 1));
        return new CellCpu(id, Optional.of(place), Extras.NONE);
    }

    @Test
    void readsMemorySideCaches() {
        assertThat(TOPOLOGY.cells().get(0).caches())
                .containsExactly(
                        new MemorySideCache(
                                1,
                                Optional.of("direct"),
                                Optional.of("writeback"),
                                kib(1 << 20),
                                Optional.of(MemorySize.ofBytes(64)),
                                Extras.NONE),
                        new MemorySideCache(
                                2, Optional.empty(), Optional.empty(), kib(20), Optional.empty(), Extras.NONE));
    }

    @Test
    void readsInterconnects() {
        assertThat(TOPOLOGY.interconnects())
                .containsExactly(
                        latency(OptionalInt.empty(), "access", 5),
                        latency(OptionalInt.of(1), "read", 3),
                        new Interconnect(
                                Interconnect.Kind.BANDWIDTH, 0, 3, OptionalInt.empty(), "write", -1, Extras.NONE));
    }

    private static Interconnect latency(OptionalInt cache, String type, long value) {
        return new Interconnect(Interconnect.Kind.LATENCY, 0, 0, cache, type, value, Extras.NONE);
    }

    @Test
    void readsCacheBanksAndTheirControls() {
        CacheControl control = new CacheControl(kib(768), Optional.of(kib(1536)), CacheType.BOTH, 16, Extras.NONE);
        assertThat(CACHE.banks().get(0))
                .isEqualTo(new CacheBank(
                        0, 3, CacheType.BOTH, kib(15 << 10), CpuSet.parse("0-1,7"), List.of(control), Extras.NONE));
        assertThat(CACHE.banks().get(1).id()).isEqualTo(4294967295L);
        assertThat(CACHE.banks().get(1).cpus()).isEqualTo(CpuSet.empty());
        assertThat(CACHE.banks().get(1).controls().get(0).min()).isEmpty();
        assertThat(CACHE.banks())
                .extracting(CacheBank::size)
                .endsWith(MemorySize.ofBytes(100), MemorySize.ZERO, kib(3 << 20));
    }

    @Test
    void readsMonitorsAndBandwidth() {
        assertThat(CACHE.monitor())
                .contains(new CacheMonitor(3, Optional.of(kib(264)), 176, List.of("llc_occupancy"), Extras.NONE));
        BandwidthNode node = new BandwidthNode(
                0,
                CpuSet.parse("0-7"),
                List.of(new BandwidthNode.BandwidthControl(10, 20, 4, Extras.NONE)),
                Extras.NONE);
        assertThat(HOST.memoryBandwidth().orElseThrow().nodes()).containsExactly(node);
        assertThat(HOST.memoryBandwidth().orElseThrow().monitor())
                .contains(new BandwidthMonitor(100, List.of("mbm_total_bytes", "mbm_local_bytes"), Extras.NONE));
    }

    @Test
    void readsSecurityModels() {
        assertThat(HOST.securityModels())
                .containsExactly(
                        new SecurityModel("apparmor", "0", List.of(), Extras.NONE),
                        new SecurityModel("dac", "", List.of(label("kvm"), label("qemu")), Extras.NONE));
    }

    private static SecurityModel.BaseLabel label(String type) {
        return new SecurityModel.BaseLabel(new DomainType(type), "+64055:+109");
    }

    @Test
    void readsGuests() {
        Guest guest = READ.guest(OsType.HVM, Arch.I686).orElseThrow();
        assertThat(guest.arch().wordsize()).isEqualTo(32);
        assertThat(guest.arch().emulator()).contains("/usr/bin/qemu-system-i386");
        assertThat(guest.arch().loader()).contains("/usr/share/firmware.bin");
        assertThat(guest.arch().machines())
                .containsExactly(
                        new Machine("pc-i440fx-7.2", Optional.empty(), OptionalInt.of(255), false, Extras.NONE),
                        new Machine("pc", Optional.of("pc-i440fx-7.2"), OptionalInt.of(255), false, Extras.NONE),
                        new Machine("isapc", Optional.empty(), OptionalInt.of(1), true, Extras.NONE),
                        Machine.of("bare"));
        assertThat(guest.arch().domains())
                .containsExactly(
                        Domain.of(DomainType.QEMU),
                        new Domain(
                                DomainType.KVM,
                                Optional.of("/usr/bin/qemu-kvm"),
                                Optional.of("/usr/share/other.bin"),
                                List.of(
                                        new Machine("pc", Optional.of("pc-9"), OptionalInt.empty(), false, Extras.NONE),
                                        new Machine("pc-9", Optional.empty(), OptionalInt.of(8), false, Extras.NONE)),
                                Extras.NONE));
        assertThat(guest.features())
                .startsWith(GuestFeature.of("pae"), GuestFeature.of("nonpae"))
                .contains(GuestFeature.of("apic", true, false))
                .endsWith(GuestFeature.of("hap", false, true));
    }

    @Test
    void keepsUnknownNames() {
        Guest guest = READ.guests().get(1);
        assertThat(guest.osType()).isEqualTo(OsType.XENPVH);
        assertThat(guest.arch().name()).isEqualTo(new Arch("riscv128"));
        assertThat(guest.arch().domains()).containsExactly(Domain.of(new DomainType("somethingnew")));
        assertThat(CapabilitiesXml.read(Documents.arch("").replace("</guest>", "<features><warp/></features></guest>"))
                        .guests())
                .flatExtracting(Guest::features)
                .containsExactly(GuestFeature.of("warp"));
    }

    @Test
    void readsTheStoragePool() {
        assertThat(CapabilitiesXml.read(Documents.named("storage-9.0.0")))
                .isEqualTo(new Capabilities(
                        Optional.empty(),
                        List.of(),
                        Optional.of(new StoragePool(
                                List.of(new StoragePool.Choice("type", List.of("dir", "logical"), Extras.NONE)),
                                Extras.NONE)),
                        Extras.NONE));
    }
}
