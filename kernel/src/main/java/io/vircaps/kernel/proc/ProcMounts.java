package io.vircaps.kernel.proc;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * {@code /proc/mounts}, the mounted file systems; {@code fstab(5)}.
 *
 * @param mounts one a line, in the file's order; a later one hides an earlier one at the same mount point
 */
public record ProcMounts(List<Mount> mounts) {
    /** Its path. */
    public static final String PATH = "proc/mounts";

    /**
     * One mounted file system.
     *
     * @param place    the mount point, with octal escapes as the kernel writes them
     * @param type     the type of the file system, for example {@code selinuxfs}
     * @param readOnly whether it is mounted read-only
     */
    public record Mount(String place, String type, boolean readOnly) {}

    public ProcMounts {
        mounts = List.copyOf(mounts);
    }

    /** The mounted file systems; none if the file is missing. */
    public static ProcMounts read(KernelFiles files) {
        return files.read(PATH).map(ProcMounts::parse).orElse(new ProcMounts(List.of()));
    }

    /** Reads lines of device, mount point, type and options; lines with fewer words are skipped. */
    static ProcMounts parse(KernelText text) {
        List<Mount> mounts = new ArrayList<>();
        for (String line : text.lines()) {
            StringTokenizer words = new StringTokenizer(line, " ");
            if (words.countTokens() >= 4) {
                words.nextToken();
                String place = words.nextToken();
                String type = words.nextToken();
                String options = words.nextToken();
                mounts.add(new Mount(place, type, options.equals("ro") || options.startsWith("ro,")));
            }
        }
        return new ProcMounts(mounts);
    }
}
