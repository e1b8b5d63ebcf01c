package io.vircaps.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * One process's {@code /proc/PID/status}; {@code Documentation/filesystems/proc.rst}, table 1-2.
 *
 * @param user effective ids and supplementary groups
 */
public record ProcStatus(HostUser user) {
    private static final String SELF = "proc/self/status";
    /** {@code Uid:} and {@code Gid:} are followed by the real, effective, saved and file system id. */
    private static final int EFFECTIVE = 1;
    /** SECCOMP_MODE_FILTER; linux/seccomp.h. */
    private static final long FILTERED = 2;

    /**
     * This process.
     *
     * @throws KernelException if {@code /proc} is not there or the file is malformed
     */
    static ProcStatus self(KernelFiles files) {
        KernelText status = files.read(SELF)
                .orElseThrow(() -> new KernelFileException(SELF, "missing", "this process's status", "no file"));
        return parse(status);
    }

    /**
     * Whether a seccomp filter decides which system calls this process may make; {@code Seccomp: 2}. It is not known, and
     * taken for none, where the file cannot be read.
     */
    public static boolean isFiltered(KernelFiles files) {
        Optional<KernelText> status = files.read(SELF);
        return status.isPresent()
                && ids(status.get(), status.get().lines(), "Seccomp:").contains(FILTERED);
    }

    static ProcStatus parse(KernelText status) {
        List<String> lines = status.lines();
        return new ProcStatus(new HostUser(
                effective(status, lines, "Uid:"), effective(status, lines, "Gid:"), ids(status, lines, "Groups:")));
    }

    private static long effective(KernelText status, List<String> lines, String label) {
        List<Long> ids = ids(status, lines, label);
        if (ids.size() <= EFFECTIVE) {
            throw status.malformed("four numbers behind " + label);
        }
        return ids.get(EFFECTIVE);
    }

    private static List<Long> ids(KernelText status, List<String> lines, String label) {
        List<Long> ids = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(label)) {
                StringTokenizer words = new StringTokenizer(line.substring(label.length()));
                while (words.hasMoreTokens()) {
                    ids.add(new KernelText(status.path(), words.nextToken()).asUnsignedInt());
                }
            }
        }
        return ids;
    }
}
