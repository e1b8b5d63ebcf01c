package io.vircaps.kernel.proc;

import io.vircaps.kernel.HostUser;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    /** SECCOMP_MODE_FILTER: a filter decides which system calls the process may make; linux/seccomp.h. */
    public static final long FILTERED = 2;

    /**
     * This process.
     *
     * @throws KernelException if the file is missing or malformed
     */
    public static ProcStatus self(KernelFiles files) {
        KernelText status = files.read(SELF)
                .orElseThrow(() -> new KernelFileException(SELF, "missing", "this process's status", "no file"));
        return parse(status);
    }

    /**
     * The seccomp mode of this process, {@code Seccomp:}: 0 none, 1 strict, 2 a filter; empty if the kernel does not
     * state it.
     *
     * @throws KernelException if the file cannot be read or is malformed
     */
    public static OptionalLong seccomp(KernelFiles files) {
        Optional<KernelText> status = files.read(SELF);
        List<Long> modes = status.isPresent() ? ids(status.get(), status.get().lines(), "Seccomp:") : List.of();
        return modes.isEmpty() ? OptionalLong.empty() : OptionalLong.of(modes.get(0));
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
