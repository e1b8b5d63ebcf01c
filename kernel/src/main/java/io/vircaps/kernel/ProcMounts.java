package io.vircaps.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * {@code /proc/mounts}, the mounted file systems; {@code fstab(5)}.
 *
 * @param mounts one a line, in order; a later one hides an earlier one at the same place
 */
public record ProcMounts(List<Mount> mounts) {
    /** Where it stands. */
    public static final String PATH = "proc/mounts";

    /**
     * One mounted file system.
     *
     * @param place    where, with octal escapes as the kernel writes them
     * @param type     the kind of file system, for example {@code selinuxfs}
     * @param readOnly whether nothing can be written there
     */
    public record Mount(String place, String type, boolean readOnly) {}

    public ProcMounts {
        mounts = List.copyOf(mounts);
    }

    /** What is mounted; nothing if the file is not there. */
    public static ProcMounts read(KernelFiles files) {
        return files.read(PATH).map(ProcMounts::parse).orElse(new ProcMounts(List.of()));
    }

    /** Reads lines of device, place, type and options; lines that lack one are left out. */
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
