package io.vircaps.xml.dialect;

import io.vircaps.model.Dialect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of all that was not in libvirt's first capabilities document: which element, attribute, value or layout
 * came with which release. What has no row here exists since {@link Dialect#OLDEST}.
 *
 * <p>The releases are read from libvirt's tags and release notes. A row marked {@link #isApproximate() approximate}
 * is known to one or two releases only and counts from the later one.
 */
public enum Since {
    /** Guest {@code <features>}; the QEMU driver was late with them. */
    GUEST_FEATURES(at(0, 2, 1), EarlyFormatter.QEMU, at(0, 3, 2)),
    /** Guest features {@code acpi} and {@code apic}, with {@code default} and {@code toggle}. */
    ACPI_AND_APIC(at(0, 3, 2)),
    /** {@code <migration_features>}; Xen first. */
    MIGRATION_FEATURES(at(0, 4, 1), EarlyFormatter.XEN, at(0, 3, 2)),
    /** {@code <topology>} with cells and CPU ids; Xen first. */
    TOPOLOGY(at(0, 4, 1), EarlyFormatter.XEN, at(0, 3, 3)),
    /** Layout: one formatter for all drivers; single quotes, blank lines and order of today. */
    SHARED_FORMATTER(at(0, 4, 1)),
    /** {@code <secmodel>}, one of them. */
    SECURITY_MODEL(at(0, 6, 1)),
    /** {@code <machine canonical=…>}. */
    CANONICAL(at(0, 7, 0)),
    /** Machine types inside {@code <domain>}. */
    DOMAIN_MACHINES(at(0, 7, 0)),
    /** Layout: machine types inside {@code <domain>} stand under their siblings; 0.7.0 alone had them further left. */
    DOMAIN_MACHINES_INDENTED(at(0, 7, 1)),
    /** {@code <model>}, {@code <topology>} and {@code <feature>} of the host CPU. */
    CPU_MODEL(at(0, 7, 5)),
    /** Guest feature {@code cpuselection}. */
    CPUSELECTION(at(0, 7, 5)),
    /** {@code <uuid>}. */
    UUID(at(0, 8, 2)),
    /** {@code <vendor>} of the host CPU. */
    CPU_VENDOR(at(0, 8, 3)),
    /** Guest feature {@code deviceboot}. */
    DEVICEBOOT(at(0, 8, 8)),
    /** Guest feature {@code hap}. */
    HAP(at(0, 8, 8)),
    /** Guest feature {@code viridian}. */
    VIRIDIAN(at(0, 9, 3)),
    /** {@code <power_management>}. */
    POWER_MANAGEMENT(at(0, 9, 8)),
    /** More than one {@code <secmodel>}. */
    SECURITY_MODELS(at(0, 10, 0)),
    /** {@code socket_id}, {@code core_id} and {@code siblings} of a cell's CPU. */
    CPU_PLACE(at(1, 0, 2)),
    /** {@code <memory>} of a cell. */
    CELL_MEMORY(at(1, 0, 4)),
    /** {@code <machine maxCpus=…>}. */
    MAX_CPUS(at(1, 1, 1)),
    /** {@code <baselabel>}. */
    BASELABEL(at(1, 1, 4)),
    /** Guest feature {@code disksnapshot}. */
    DISKSNAPSHOT(at(1, 2, 3)),
    /** {@code <pages>} of the host CPU and of a cell. */
    PAGES(at(1, 2, 6)),
    /** {@code <distances>}. */
    DISTANCES(at(1, 2, 6)),
    /** Migration over {@code rdma}. */
    RDMA(at(1, 2, 9)),
    /** Layout: a {@code <domain>} that overrides nothing closes itself. */
    DOMAIN_CLOSES_ITSELF(at(1, 2, 12)),
    /** {@code <netprefix>}. */
    NETPREFIX(at(1, 3, 2)),
    /** {@code <cache>} with its banks. */
    CACHE(at(3, 4, 0)),
    /** {@code <control>} of a cache bank. */
    CACHE_CONTROL(at(3, 5, 0)),
    /** Layout: sizes in {@code <cache>} are given in the largest unit that fits; 3.8.0 still gave KiB. */
    PRETTY_UNITS(at(4, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <iommu>}. */
    IOMMU(at(4, 5, 0)),
    /** {@code <memory_bandwidth>}. */
    MEMORY_BANDWIDTH(at(4, 10, 0), Accuracy.APPROXIMATE),
    /** {@code <monitor>}. */
    MONITOR(at(4, 10, 0)),
    /** {@code <microcode>}. */
    MICROCODE(at(5, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <pool>}. */
    POOL(at(5, 2, 0)),
    /** {@code <counter>}. */
    COUNTER(at(5, 2, 0), Accuracy.APPROXIMATE),
    /** {@code dies} and {@code die_id}. */
    DIES(at(6, 1, 0), Accuracy.APPROXIMATE),
    /** {@code <machine deprecated=…>}. */
    DEPRECATED(at(6, 8, 0), Accuracy.APPROXIMATE),
    /** {@code <cache>} of a cell. */
    MEMORY_SIDE_CACHE(at(7, 5, 0), Accuracy.APPROXIMATE),
    /** {@code <interconnects>}. */
    INTERCONNECTS(at(7, 5, 0), Accuracy.APPROXIMATE),
    /** Domain type {@code hvf}. */
    HVF(at(8, 1, 0)),
    /** {@code <maxphysaddr>}. */
    MAXPHYSADDR(at(8, 7, 0)),
    /** {@code <signature>}. */
    SIGNATURE(at(9, 0, 0), Accuracy.APPROXIMATE),
    /** Guest feature {@code externalSnapshot}. */
    EXTERNAL_SNAPSHOT(at(9, 9, 0)),
    /** {@code clusters} and {@code cluster_id}. */
    CLUSTERS(at(10, 1, 0)),
    /** {@code <energy>}. */
    ENERGY(at(12, 4, 0));

    /** More than any part of a release can be. */
    private static final long PART = 10_000;

    private final long release;
    private final EarlyFormatter exception;
    private final long itsRelease;
    private final Accuracy accuracy;

    private enum Accuracy {
        EXACT,
        APPROXIMATE
    }

    Since(long release) {
        this(release, Accuracy.EXACT);
    }

    Since(long release, Accuracy accuracy) {
        this.release = release;
        this.exception = EarlyFormatter.OTHER;
        this.itsRelease = release;
        this.accuracy = accuracy;
    }

    /** For one engine the row counts from another release than for all others. */
    Since(long release, EarlyFormatter exception, long itsRelease) {
        this.release = release;
        this.exception = exception;
        this.itsRelease = itsRelease;
        this.accuracy = Accuracy.EXACT;
    }

    /** A release as one number. */
    private static long at(int major, int minor, int micro) {
        return (major * PART + minor) * PART + micro;
    }

    /** Whether documents of this engine have it in this release. */
    public boolean in(Dialect dialect, EarlyFormatter engine) {
        long first = engine == exception ? itsRelease : release;
        return at(dialect.major(), dialect.minor(), dialect.micro()) >= first;
    }

    /** The first release whose documents of this engine have it. */
    public Dialect release(EarlyFormatter engine) {
        long first = engine == exception ? itsRelease : release;
        return new Dialect((int) (first / PART / PART), (int) (first / PART % PART), (int) (first % PART));
    }

    /**
     * One release of each span in which documents look the same: {@link Dialect#DEFAULT} first, then from the newest to
     * the oldest.
     */
    public static List<Dialect> dialects() {
        Set<Dialect> dialects = new TreeSet<>(Comparator.reverseOrder());
        dialects.add(Dialect.OLDEST);
        for (Since row : values()) {
            for (EarlyFormatter engine : EarlyFormatter.values()) {
                dialects.add(row.release(engine));
            }
        }
        List<Dialect> defaultFirst = new ArrayList<>(dialects);
        defaultFirst.remove(Dialect.DEFAULT);
        defaultFirst.add(0, Dialect.DEFAULT);
        return defaultFirst;
    }

    /** Whether the release is known to one or two releases only. */
    public boolean isApproximate() {
        return accuracy == Accuracy.APPROXIMATE;
    }
}
