package io.vircaps.host;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.KvmDevice;
import io.vircaps.kernel.proc.ProcSwaps;
import java.util.List;
import java.util.function.Supplier;

/**
 * The state of a host that a document depends on, as one text: kernel values that may change while it runs, and
 * identities of files. It does not show changes under the same identity, and security models that are reloaded or
 * relabelled.
 */
public final class HostState {
    private static final int FIRST_LINE_BYTES = 64;
    private static final List<String> IDENTITIES =
            List.of("etc/passwd", "etc/group", "etc/machine-id", "etc/selinux/config", "run/dbus/system_bus_socket");
    private static final String NODES = "sys/devices/system/node";
    private static final String HUGE_PAGES = "sys/kernel/mm/hugepages";

    private final HostSource host;
    private final KernelFiles files;
    private final StringBuilder state = new StringBuilder();

    private HostState(HostSource host) {
        this.host = host;
        this.files = host.files();
    }

    /**
     * The state of one host.
     *
     * @param files further files and directories that the document depends on, for example a driver's programs and
     *     configuration; paths without leading slash
     */
    public static String of(HostSource host, List<String> files) {
        return new HostState(host).collect(files);
    }

    private String collect(List<String> furtherFiles) {
        contents("sys/devices/system/cpu/online");
        contents("sys/devices/system/cpu/cpu0/microcode/version");
        contents(NODES + "/online");
        contents("sys/power/state");
        add(() -> files.read(ProcSwaps.PATH).map(ProcSwaps::areas).orElse(""));
        add(() -> files.head("proc/meminfo", FIRST_LINE_BYTES)
                .map(HostState::firstLine)
                .orElse(""));
        hugePages();
        add(() -> files.list("sys/kernel/iommu_groups", "").size());
        add(() -> files.exists("sys/fs/resctrl/info"));
        add(() -> identity(host.facts().kvm()));
        for (String file : IDENTITIES) {
            identityOf(file);
        }
        furtherFiles.forEach(this::identityOf);
        return state.toString();
    }

    /** The line of the total memory; the line behind it, free memory, changes all the time. */
    private static String firstLine(KernelText meminfo) {
        int end = meminfo.text().indexOf('\n');
        return end < 0 ? meminfo.text() : meminfo.text().substring(0, end);
    }

    private void hugePages() {
        add(() -> {
            StringBuilder counts = new StringBuilder();
            for (String size : files.list(HUGE_PAGES, "hugepages-")) {
                counts.append(size).append(' ').append(text(HUGE_PAGES + "/" + size + "/nr_hugepages"));
                for (String node : files.list(NODES, "node")) {
                    counts.append(text(NODES + "/" + node + "/hugepages/" + size + "/nr_hugepages"));
                }
            }
            return counts;
        });
    }

    private void contents(String path) {
        add(() -> text(path));
    }

    private String text(String path) {
        return files.read(path).map(KernelText::text).orElse("");
    }

    private void identityOf(String path) {
        add(() -> files.status(path).map(HostState::identity).orElse("-"));
    }

    /**
     * A file's identity: device, inode, size and times, which change with content or permissions. Times are numbers:
     * ADR 0012.
     */
    public static String identity(FileStatus status) {
        return status.device() + " " + status.inode() + " " + status.size() + " "
                + status.changed().toEpochMilli() + " " + status.modified().toEpochMilli();
    }

    /** The state of {@code /dev/kvm}. Not the record's {@code toString()}: ADR 0012. */
    public static String identity(KvmDevice kvm) {
        return kvm.present() + " " + kvm.permissions() + " " + kvm.uid() + " " + kvm.gid() + " " + kvm.opens() + " "
                + kvm.refusal();
    }

    private void add(Supplier<?> part) {
        try {
            state.append(part.get());
        } catch (KernelException e) {
            state.append(e.problem().what());
        }
        state.append('\n');
    }
}
