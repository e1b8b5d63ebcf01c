package io.vircaps.host.cause;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.proc.ProcMounts;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/**
 * Paths that every Linux host has and that are not visible: missing, empty, or covered by another mount. A host
 * directory records them as {@code hidden}; a path that is neither present nor recorded as hidden was not recorded.
 *
 * @param hidden   paths without leading slash, sorted
 * @param recorded whether they were hidden on the host itself; otherwise the host directory lacks them
 */
record HiddenPaths(Set<String> hidden, boolean recorded) {
    /** The key in {@code host.txt}: paths with a leading slash, joined by spaces. */
    static final String FACT = "hidden";

    static final String SYS = "sys";
    static final String PROC = "proc";
    static final String DEV = "dev";
    static final String BUS = "run/dbus/system_bus_socket";

    /** Files of {@code /proc} that probes read and every host has. */
    private static final List<String> PROC_FILES = List.of("cpuinfo", "meminfo", "misc", "stat", "version");

    private static final String PROC_SYS = "proc/sys";

    /** File systems that are usually mounted below {@code /sys} and {@code /proc}. */
    private static final Set<String> USUAL = Set.of(
            "autofs",
            "binfmt_misc",
            "bpf",
            "cgroup",
            "cgroup2",
            "configfs",
            "debugfs",
            "efivarfs",
            "fuse.lxcfs",
            "fusectl",
            "hugetlbfs",
            "nsfs",
            "proc",
            "pstore",
            "resctrl",
            "securityfs",
            "selinuxfs",
            "smackfs",
            "sysfs",
            "tracefs");

    HiddenPaths {
        hidden = new TreeSet<>(hidden);
    }

    /** The hidden paths of the live machine, or those that a host directory records. */
    static HiddenPaths of(HostSource host) {
        return new HiddenPaths(host.isLive() ? live(host.files()) : stated(host), true);
    }

    /** The paths that a host directory lacks and does not record as hidden; none on the live machine. */
    static HiddenPaths notRecorded(HostSource host) {
        Set<String> lacking = new TreeSet<>();
        if (!host.isLive()) {
            addMissing(host.files(), "sys", lacking);
            lacking.removeAll(stated(host));
        }
        return new HiddenPaths(lacking, false);
    }

    private static Set<String> stated(HostSource host) {
        Set<String> stated = new TreeSet<>();
        StringTokenizer paths = new StringTokenizer(host.facts().recorded(FACT).orElse(""));
        while (paths.hasMoreTokens()) {
            String path = paths.nextToken();
            stated.add(path.startsWith("/") ? path.substring(1) : path);
        }
        return stated;
    }

    private static Set<String> live(KernelFiles files) {
        Set<String> hidden = new TreeSet<>();
        addMissing(files, "sys/devices", hidden);
        if (!isDevice(files, "dev/null") && !isDevice(files, "dev/zero")) {
            hidden.add(DEV);
        }
        if (!files.exists(BUS)) {
            hidden.add(BUS);
        }
        for (ProcMounts.Mount mount : mounts(files)) {
            String path = mount.place().substring(1);
            boolean below = path.startsWith(SYS + "/") || path.startsWith(PROC + "/");
            if (below && !USUAL.contains(mount.type()) && covers(files, path)) {
                hidden.add(path);
            }
        }
        return hidden;
    }

    private static void addMissing(KernelFiles files, String partOfSys, Set<String> hidden) {
        if (!files.exists(partOfSys)) {
            hidden.add(SYS);
        }
        for (String name : PROC_FILES) {
            if (isEmpty(files, PROC + "/" + name)) {
                hidden.add(PROC + "/" + name);
            }
        }
        if (!files.exists(PROC_SYS + "/kernel")) {
            hidden.add(PROC_SYS);
        }
    }

    /** Whether a path is a device; a shell that writes to a missing {@code /dev/null} leaves a regular file. */
    private static boolean isDevice(KernelFiles files, String path) {
        try {
            return files.status(path)
                    .filter(status -> status.type() == FileStatus.Type.SPECIAL)
                    .isPresent();
        } catch (KernelException refused) {
            return true;
        }
    }

    /** Whether a file is missing or empty; one that may not be read is neither. */
    private static boolean isEmpty(KernelFiles files, String path) {
        try {
            return files.head(path, 1).map(start -> start.text().isEmpty()).orElse(true);
        } catch (KernelException refused) {
            return false;
        }
    }

    private static List<ProcMounts.Mount> mounts(KernelFiles files) {
        try {
            return ProcMounts.read(files).mounts();
        } catch (KernelException refused) {
            return List.of();
        }
    }

    /** Whether a mount covers the path: it is an empty directory, or a device in place of a file. */
    private static boolean covers(KernelFiles files, String path) {
        try {
            FileStatus.Type type = files.status(path).map(FileStatus::type).orElse(FileStatus.Type.REGULAR);
            return type == FileStatus.Type.DIRECTORY ? files.list(path, "").isEmpty() : type == FileStatus.Type.SPECIAL;
        } catch (KernelException refused) {
            return true;
        }
    }

    /** Whether the subject of a note is hidden: a path with or without leading slash, which other words may follow. */
    boolean hides(String subject) {
        String path = subject.startsWith("/") ? subject.substring(1) : subject;
        for (String top : hidden) {
            boolean whole = path.length() == top.length() || "/,: ".indexOf(charBehind(path, top)) >= 0;
            if (path.startsWith(top) && whole) {
                return true;
            }
        }
        return false;
    }

    private static char charBehind(String path, String top) {
        return path.length() > top.length() ? path.charAt(top.length()) : '/';
    }

    /** The hidden paths at or below one directory, with leading slashes, joined by commas. */
    String below(String top) {
        StringBuilder words = new StringBuilder();
        for (String path : hidden) {
            if (path.equals(top) || path.startsWith(top + "/")) {
                words.append(words.length() == 0 ? "/" : ", /").append(path);
            }
        }
        return words.toString();
    }

    /** The value in {@code host.txt}; empty if nothing is hidden. */
    String fact() {
        StringBuilder words = new StringBuilder();
        for (String path : hidden) {
            words.append(words.length() == 0 ? "/" : " /").append(path);
        }
        return words.toString();
    }
}
