package io.vircaps.xml.dialect;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a document by their paths, with the releases that write them: elements ({@code
 * /capabilities/host/iommu}), attributes ({@code …/machine/@maxCpus}), further siblings ({@code …/secmodel[2]}) and
 * values. A part without a row is written by every release.
 */
public final class DocumentParts {
    private static final String ROOT = "/capabilities/";
    private static final String CPU = "host/cpu/";
    private static final String CELL = "host/topology/cells/cell/";
    private static final String CELL_CPU = CELL + "cpus/cpu/";
    private static final String ARCH = "guest/arch/";

    private static final Map<String, Period> PARTS = new HashMap<>();
    /** Values by the path of what they stand in; where this has a path it has all values libvirt ever wrote there. */
    private static final Map<String, Map<String, Period>> VALUES = new HashMap<>();
    /** Attributes that stand there whenever another does. */
    private static final Map<String, List<String>> TOGETHER =
            Map.of(ROOT + CELL_CPU + "@socket_id", List.of("die_id", "cluster_id"));

    static {
        document();
        processor();
        topology();
        guests();
        values();
        for (Untyped part : Untyped.values()) {
            PARTS.put(part.path(), Period.since(part.since()));
        }
    }

    private DocumentParts() {}

    private static void document() {
        part("topology", Since.TOPOLOGY_BESIDE_HOST);
        part("pool", Since.POOL);
        part("host/uuid", Since.UUID);
        part("host/power_management", Since.POWER_MANAGEMENT);
        part("host/iommu", Since.IOMMU);
        part("host/migration_features", Since.MIGRATION_FEATURES);
        part("host/netprefix", Since.NETPREFIX);
        part("host/topology", Since.SHARED_FORMATTER);
        part("host/cache", Since.CACHE);
        part("host/cache/bank/control", Since.CACHE_CONTROL);
        part("host/cache/monitor", Since.MONITOR);
        part("host/memory_bandwidth", Since.MEMORY_BANDWIDTH);
        part("host/memory_bandwidth/monitor", Since.MONITOR);
        part("host/energy", Since.ENERGY);
        part("host/secmodel", Since.SECURITY_MODEL);
        part("host/secmodel[2]", Since.SECURITY_MODELS);
        part("host/secmodel/baselabel", Since.BASELABEL);
    }

    private static void processor() {
        part(CPU + "model", Since.CPU_MODEL);
        part(CPU + "vendor", Since.CPU_VENDOR);
        part(CPU + "microcode", Since.MICROCODE);
        part(CPU + "signature", Since.SIGNATURE);
        part(CPU + "counter", Since.COUNTER);
        part(CPU + "topology", Since.CPU_MODEL);
        part(CPU + "topology/@dies", Since.DIES);
        part(CPU + "topology/@clusters", Since.CLUSTERS);
        part(CPU + "maxphysaddr", Since.MAXPHYSADDR);
        part(CPU + "feature", Since.CPU_MODEL);
        part(CPU + "pages", Since.PAGES);
    }

    private static void topology() {
        part(CELL + "memory", Since.CELL_MEMORY);
        part(CELL + "pages", Since.PAGES);
        part(CELL + "distances", Since.DISTANCES);
        part(CELL + "cache", Since.MEMORY_SIDE_CACHE);
        part(CELL_CPU + "@socket_id", Since.CPU_PLACE);
        part(CELL_CPU + "@die_id", Since.DIES);
        part(CELL_CPU + "@cluster_id", Since.CLUSTERS);
        part(CELL_CPU + "@core_id", Since.CPU_PLACE);
        part(CELL_CPU + "@siblings", Since.CPU_PLACE);
        part("host/topology/interconnects", Since.INTERCONNECTS);
    }

    private static void guests() {
        part(ARCH + "domain/machine", Since.DOMAIN_MACHINES);
        for (String machine : new String[] {ARCH + "machine/", ARCH + "domain/machine/"}) {
            part(machine + "@canonical", Since.CANONICAL);
            part(machine + "@maxCpus", Since.MAX_CPUS);
            part(machine + "@deprecated", Since.DEPRECATED);
        }
        part("guest/features", Since.GUEST_FEATURES);
        part("guest/features/acpi", Since.ACPI_AND_APIC);
        part("guest/features/apic", Since.ACPI_AND_APIC);
        part("guest/features/cpuselection", Since.CPUSELECTION);
        part("guest/features/deviceboot", Since.DEVICEBOOT);
        part("guest/features/disksnapshot", Since.DISKSNAPSHOT);
        part("guest/features/hap", Since.HAP);
        part("guest/features/externalSnapshot", Since.EXTERNAL_SNAPSHOT);
        part("guest/features/viridian", Since.VIRIDIAN);
    }

    private static void values() {
        any("host/cpu/counter/@name", "tsc");
        any("host/cpu/maxphysaddr/@mode", "emulate passthrough");
        any("host/migration_features/uri_transports/uri_transport", "tcp vpxmigr vzmigr")
                .put("rdma", Period.of(Since.RDMA));
        values("host/migration_features/uri_transports/uri_transport").put("xenmigr", Period.of(Since.XENMIGR));
        any("host/migration_features/uri_transports/uri_transport", "esx");
        any(CELL + "cache/@associativity", "none direct full");
        any(CELL + "cache/@policy", "none writeback writethrough");
        any("host/topology/interconnects/latency/@type", "access read write");
        any("host/topology/interconnects/bandwidth/@type", "access read write");
        any("host/cache/bank/@type", "both code data");
        any("host/cache/bank/control/@type", "both code data");
        any("guest/os_type", "hvm xen linux exe").put("xenpvh", Period.of(Since.XENPVH));
        values("guest/os_type").put("uml", Period.of(Since.UML));
        any(ARCH + "wordsize", "31 32 64");
        architectures();
        domainTypes();
    }

    private static void architectures() {
        for (Arch arch : Arch.known(Dialect.NEWEST)) {
            values(ARCH + "@name").put(arch.name(), Period.since(arch.since().orElseThrow()));
        }
        values(ARCH + "@name").put("arm", Period.of(Since.KERNEL_ARCH_NAMES));
        values(ARCH + "@name").put("itanium", Period.of(Since.KERNEL_ARCH_NAMES));
    }

    /** The releases are those with which the drivers got a capabilities document, or were removed. */
    private static void domainTypes() {
        Map<String, Period> types = any(ARCH + "domain/@type", "qemu kqemu kvm xen lxc test vmware vz");
        types.put("openvz", Period.of(Since.OPENVZ));
        types.put("vbox", Period.of(Since.VBOX));
        types.put("uml", Period.of(Since.UML));
        types.put("phyp", Period.of(Since.PHYP));
        types.put("parallels", Period.of(Since.PARALLELS));
        types.put("bhyve", Period.of(Since.BHYVE));
        types.put("hyperv", Period.of(Since.HYPERV));
        types.put("hvf", Period.of(Since.HVF));
    }

    private static void part(String path, Since row) {
        PARTS.put(ROOT + path, Period.of(row));
    }

    private static Map<String, Period> values(String path) {
        return VALUES.computeIfAbsent(ROOT + path, first -> new LinkedHashMap<>());
    }

    private static Map<String, Period> any(String path, String words) {
        Map<String, Period> values = values(path);
        for (String word : words.split(" ", -1)) {
            values.put(word, Period.ALWAYS);
        }
        return values;
    }

    /** The releases that write a part; empty for all of them. */
    public static Optional<Period> period(String path) {
        return Optional.ofNullable(PARTS.get(path));
    }

    /** The values that ever stood in a part, with their releases; empty if it takes any. */
    public static Map<String, Period> valuesOf(String path) {
        return VALUES.getOrDefault(path, Map.of());
    }

    /** Attributes that releases that know them write wherever they write this one. */
    public static List<String> besides(String path) {
        return TOGETHER.getOrDefault(path, List.of());
    }
}
