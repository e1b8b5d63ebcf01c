package io.vircaps.kernel.cpu;

import io.vircaps.kernel.EntryName;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.CpuSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /sys/devices/system/cpu}, the logical CPUs; {@code Documentation/ABI/testing/sysfs-devices-system-cpu} and
 * {@code Documentation/admin-guide/cputopology.rst}. A missing topology file has the default of kernels without it.
 * Every method throws a {@link io.vircaps.kernel.KernelException} if a file cannot be read or is malformed.
 */
public final class SysCpu {
    /** Its path. */
    public static final String PATH = "sys/devices/system/cpu";

    /** A limit on the length of CPU lists, above what any kernel can be built for. */
    public static final int MOST_CPUS = 1 << 17;

    private final KernelFiles files;

    /** The CPUs of the host with these files. */
    public SysCpu(KernelFiles files) {
        this.files = files;
    }

    /** The online CPUs, {@code online}; the file is required. */
    public CpuSet online() {
        return bounded(required("online"));
    }

    /** The present CPUs, {@code present}; the file is required. */
    public CpuSet present() {
        return bounded(required("present"));
    }

    /**
     * The CPUs of a list of limited length.
     *
     * @throws io.vircaps.kernel.KernelTextException if it is empty, or has more than {@link #MOST_CPUS}
     */
    public static CpuSet bounded(KernelText list) {
        CpuSet cpus = list.asCpuSetOrNone();
        if (cpus.isEmpty() || cpus.size() > MOST_CPUS) {
            throw list.malformed("from 1 to " + MOST_CPUS + " CPUs");
        }
        return cpus;
    }

    private KernelText required(String name) {
        String path = PATH + "/" + name;
        return files.read(path).orElseThrow(() -> new KernelFileException(path, "missing", "a list of CPUs", "none"));
    }

    /** Whether a CPU is online, {@code cpuN/online}; true without that file, as the CPU cannot be switched off then. */
    public boolean isOnline(int cpu) {
        Optional<KernelText> online = files.read(PATH + "/cpu" + cpu + "/online");
        return online.isEmpty() || online.get().asUnsignedInt() != 0;
    }

    /** {@code topology/physical_package_id}; 0 without the file and for −1, "no packages". */
    public int physicalPackage(int cpu) {
        return orZero(cpu, "physical_package_id");
    }

    /** {@code topology/die_id}; 0 without the file and for −1, "no dies". */
    public int die(int cpu) {
        return orZero(cpu, "die_id");
    }

    /** {@code topology/cluster_id}; 0 without the file and for −1; 65535 on some AMD processors. */
    public int cluster(int cpu) {
        return orZero(cpu, "cluster_id");
    }

    private int orZero(int cpu, String name) {
        Optional<KernelText> id = topology(cpu, name);
        return id.isEmpty() ? 0 : Math.max(0, id.get().asInt());
    }

    /** {@code topology/core_id}, never negative; 0 without the file. */
    public int core(int cpu) {
        Optional<KernelText> text = topology(cpu, "core_id");
        if (text.isEmpty()) {
            return 0;
        }
        long id = text.get().asUnsignedInt();
        if (id > Integer.MAX_VALUE) {
            throw text.get().malformed("a core number");
        }
        return (int) id;
    }

    /** {@code topology/thread_siblings_list}, the threads of the CPU's core; the CPU alone without the file. */
    public CpuSet threadSiblings(int cpu) {
        Optional<KernelText> siblings = topology(cpu, "thread_siblings_list");
        return siblings.isEmpty() ? CpuSet.of(cpu) : siblings.get().asCpuSet();
    }

    private Optional<KernelText> topology(int cpu, String name) {
        return files.read(PATH + "/cpu" + cpu + "/topology/" + name);
    }

    /**
     * The CPUs that have an entry {@code cpuN} in a directory, ascending.
     *
     * @param directory {@link #PATH}, or the directory of a NUMA node
     */
    public CpuSet entries(String directory) {
        List<Integer> cpus = new ArrayList<>();
        for (String name : files.list(directory, "cpu")) {
            EntryName.number(name, "cpu").ifPresent(cpus::add);
        }
        return CpuSet.of(cpus);
    }

    /** The caches of a CPU, {@code cpuN/cache/index*}, by name; none without that directory. */
    public List<SysCache> caches(int cpu) {
        String directory = PATH + "/cpu" + cpu + "/cache";
        List<SysCache> caches = new ArrayList<>();
        for (String name : files.list(directory, "index")) {
            caches.add(new SysCache(files, directory + "/" + name));
        }
        return caches;
    }
}
