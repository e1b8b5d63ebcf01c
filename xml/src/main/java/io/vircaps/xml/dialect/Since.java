package io.vircaps.xml.dialect;

import io.vircaps.model.Dialect;
import io.vircaps.model.DialectRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dialect rows of the capabilities document: which element, attribute, value or layout came with which release.
 * What has no row here exists since {@link Dialect#OLDEST}.
 *
 * <p>The releases are read from libvirt's tags and release notes.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
public enum Since implements DialectRow {
    GUEST_FEATURES(Entry.of("guest `<features>`", 0, 2, 1), EarlyFormatter.QEMU, new Dialect(0, 3, 2)),
    ACPI_AND_APIC(Entry.of("guest features `acpi` and `apic`, with `default` and `toggle`", 0, 3, 2)),
    MIGRATION_FEATURES(Entry.of("`<migration_features>`", 0, 4, 1), EarlyFormatter.XEN, new Dialect(0, 3, 2)),
    TOPOLOGY(Entry.of("`<topology>` with cells and CPU ids", 0, 4, 1), EarlyFormatter.XEN, new Dialect(0, 3, 3)),
    SHARED_FORMATTER(Entry.of("layout: one formatter for all drivers; quotes and order of today", 0, 4, 1)),
    SECURITY_MODEL(Entry.of("`<secmodel>`, one of them", 0, 6, 1)),
    CANONICAL(Entry.of("`<machine canonical=…>`", 0, 7, 0)),
    DOMAIN_MACHINES(Entry.of("machine types inside `<domain>`", 0, 7, 0)),
    DOMAIN_MACHINES_INDENTED(Entry.of("layout: correct indent of machine types in `<domain>`", 0, 7, 1)),
    CPU_MODEL(Entry.of("`<model>`, `<topology>` and `<feature>` of the host CPU", 0, 7, 5)),
    CPUSELECTION(Entry.of("guest feature `cpuselection`", 0, 7, 5)),
    UUID(Entry.of("`<uuid>`", 0, 8, 2)),
    CPU_VENDOR(Entry.of("`<vendor>` of the host CPU", 0, 8, 3)),
    DEVICEBOOT(Entry.of("guest feature `deviceboot`", 0, 8, 8)),
    HAP(Entry.of("guest feature `hap`", 0, 8, 8)),
    VIRIDIAN(Entry.of("guest feature `viridian`", 0, 9, 3).until(4, 2, 0)),
    POWER_MANAGEMENT(Entry.of("`<power_management>`", 0, 9, 8)),
    SECURITY_MODELS(Entry.of("more than one `<secmodel>`", 0, 10, 0)),
    CPU_PLACE(Entry.of("`socket_id`, `core_id` and `siblings` of a cell's CPU", 1, 0, 2)),
    CELL_MEMORY(Entry.of("`<memory>` of a cell", 1, 0, 4)),
    MAX_CPUS(Entry.of("`<machine maxCpus=…>`", 1, 1, 1)),
    BASELABEL(Entry.of("`<baselabel>`", 1, 1, 4)),
    DISKSNAPSHOT(Entry.of("guest feature `disksnapshot`", 1, 2, 3)),
    PAGES(Entry.of("`<pages>` of the host CPU and of a cell", 1, 2, 6)),
    DISTANCES(Entry.of("`<distances>`", 1, 2, 6)),
    RDMA(Entry.of("migration over `rdma`", 1, 2, 9)),
    DOMAIN_CLOSES_ITSELF(Entry.of("layout: a `<domain>` that overrides nothing closes itself", 1, 2, 12)),
    NETPREFIX(Entry.of("`<netprefix>`", 1, 3, 2)),
    CACHE(Entry.of("`<cache>` with its banks", 3, 4, 0)),
    CACHE_CONTROL(Entry.of("`<control>` of a cache bank", 3, 5, 0)),
    PRETTY_UNITS(Entry.of("layout: cache sizes in the largest unit that fits", 4, 0, 0)
            .approximate()),
    IOMMU(Entry.of("`<iommu>`", 4, 5, 0)),
    MEMORY_BANDWIDTH(Entry.of("`<memory_bandwidth>`", 4, 10, 0).approximate()),
    MONITOR(Entry.of("`<monitor>`", 4, 10, 0)),
    MICROCODE(Entry.of("`<microcode>`", 5, 0, 0).approximate()),
    POOL(Entry.of("`<pool>`", 5, 2, 0)),
    COUNTER(Entry.of("`<counter>`", 5, 2, 0).approximate()),
    DIES(Entry.of("`dies` and `die_id`", 6, 1, 0).approximate()),
    DEPRECATED(Entry.of("`<machine deprecated=…>`", 7, 1, 0)),
    MEMORY_SIDE_CACHE(Entry.of("`<cache>` of a cell", 7, 5, 0).approximate()),
    INTERCONNECTS(Entry.of("`<interconnects>`", 7, 5, 0).approximate()),
    HVF(Entry.of("domain type `hvf`", 8, 1, 0)),
    MAXPHYSADDR(Entry.of("`<maxphysaddr>`", 8, 7, 0)),
    SIGNATURE(Entry.of("`<signature>`", 9, 0, 0).approximate()),
    EXTERNAL_SNAPSHOT(Entry.of("guest feature `externalSnapshot`", 9, 9, 0)),
    CLUSTERS(Entry.of("`clusters` and `cluster_id`", 10, 1, 0)),
    ENERGY(Entry.of("`<energy>`", 12, 4, 0)),

    // The rows below are used by strict validation only: no writer depends on it.
    /** Only Xen wrote it: for other engines the first release is later than the last. */
    TOPOLOGY_BESIDE_HOST(
            Entry.of("`<topology>` beside `<host>`", 0, 4, 1).until(0, 4, 0), EarlyFormatter.XEN, new Dialect(0, 3, 3)),
    /** The driver that spoke to xend was removed with 4.3.0. */
    XENMIGR(Entry.always("migration over `xenmigr`").until(4, 2, 0)),
    /** From 1.0.2 on architectures are libvirt's own words, not the kernel's. */
    KERNEL_ARCH_NAMES(Entry.always("architectures `arm` and `itanium`").until(1, 0, 1)),
    XENPVH(Entry.of("OS type `xenpvh`", 4, 10, 0)),
    UML(Entry.always("OS type and domain type `uml`").until(4, 10, 0)),
    OPENVZ(Entry.of("domain type `openvz`", 0, 4, 6)),
    VBOX(Entry.of("domain type `vbox`", 0, 6, 3)),
    PHYP(Entry.always("domain type `phyp`").until(5, 10, 0)),
    PARALLELS(Entry.of("domain type `parallels`", 0, 10, 0)),
    BHYVE(Entry.of("domain type `bhyve`", 1, 2, 2)),
    HYPERV(Entry.of("domain type `hyperv`", 6, 9, 0), EarlyFormatter.QEMU, new Dialect(11, 10, 0));

    private final Entry entry;
    private final EarlyFormatter exception;
    private final Dialect itsRelease;

    Since(Entry entry) {
        this.entry = entry;
        this.exception = EarlyFormatter.OTHER;
        this.itsRelease = entry.since();
    }

    /** For one engine the row counts from another release than for all others. */
    Since(Entry entry, EarlyFormatter exception, Dialect itsRelease) {
        this.entry = entry;
        this.exception = exception;
        this.itsRelease = itsRelease;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Optional<String> remark() {
        return itsRelease.equals(since()) ? Optional.empty() : Optional.of(exception + ": " + itsRelease);
    }

    /** Whether documents of this engine have it in this release. */
    public boolean in(Dialect dialect, EarlyFormatter engine) {
        return dialect.atLeast(release(engine));
    }

    /** The first release whose documents of this engine have it. */
    public Dialect release(EarlyFormatter engine) {
        return engine == exception ? itsRelease : since();
    }

    /**
     * One release of each span in which documents look the same: {@link Dialect#DEFAULT} first, then from the newest to
     * the oldest.
     */
    public static List<Dialect> dialects() {
        Set<Dialect> dialects = new TreeSet<>(Comparator.reverseOrder());
        dialects.add(Dialect.OLDEST);
        for (Since row : EnumSet.range(GUEST_FEATURES, ENERGY)) {
            for (EarlyFormatter engine : EarlyFormatter.values()) {
                dialects.add(row.release(engine));
            }
        }
        List<Dialect> defaultFirst = new ArrayList<>(dialects);
        defaultFirst.remove(Dialect.DEFAULT);
        defaultFirst.add(0, Dialect.DEFAULT);
        return defaultFirst;
    }
}
