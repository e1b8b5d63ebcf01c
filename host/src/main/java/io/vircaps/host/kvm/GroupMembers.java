package io.vircaps.host.kvm;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.List;
import java.util.Optional;

/**
 * A group and who is in it, as group(5) and passwd(5) tell.
 *
 * @param files   the host's files
 * @param gid     its number
 * @param name    its name; its number where it has none
 * @param members names of users it lists
 */
record GroupMembers(KernelFiles files, long gid, String name, List<String> members) {
    private static final String GROUPS = "etc/group";
    private static final String USERS = "etc/passwd";
    private static final int ID = 2;
    private static final int MEMBERS = 3;
    private static final int FIELDS = 7;

    static GroupMembers of(KernelFiles files, long gid) {
        for (String line : lines(files, GROUPS)) {
            String[] fields = line.split(":", FIELDS);
            if (fields.length > MEMBERS && fields[ID].equals(Long.toString(gid))) {
                return new GroupMembers(files, gid, fields[0], List.of(fields[MEMBERS].split(",", -1)));
            }
        }
        return new GroupMembers(files, gid, Long.toString(gid), List.of());
    }

    /** Whether there is a group of this name. */
    static boolean isNamed(KernelFiles files, String name) {
        return lines(files, GROUPS).stream().anyMatch(line -> line.startsWith(name + ":"));
    }

    /** Name and number. */
    String label() {
        return name.equals(Long.toString(gid)) ? name : gid + " (" + name + ")";
    }

    /** Whether a user is listed, or belongs to the group from the start. */
    boolean hasMember(long uid) {
        Optional<String[]> user = user(files, uid);
        return user.map(fields -> members.contains(fields[0]) || fields[MEMBERS].equals(Long.toString(gid)))
                .orElse(false);
    }

    /** A user's name; the number where there is none. */
    static String userName(KernelFiles files, long uid) {
        return user(files, uid).map(fields -> fields[0]).orElse(Long.toString(uid));
    }

    private static Optional<String[]> user(KernelFiles files, long uid) {
        for (String line : lines(files, USERS)) {
            String[] fields = line.split(":", FIELDS);
            if (fields.length > MEMBERS && fields[ID].equals(Long.toString(uid))) {
                return Optional.of(fields);
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(KernelFiles files, String path) {
        try {
            return files.read(path).map(KernelText::lines).orElse(List.of());
        } catch (KernelFileException unreadable) {
            return List.of();
        }
    }
}
