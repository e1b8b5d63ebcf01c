package io.vircaps.driver.qemu;

import io.vircaps.kernel.HostUser;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The groups an account is in, from {@code passwd(5)} and {@code group(5)}: its own and those that list it. */
final class EmulatorGroups {
    private static final int NAME = 0;
    private static final int ID = 2;
    private static final int PRIMARY_GROUP = 3;
    private static final int MEMBERS = 3;

    private EmulatorGroups() {}

    /**
     * An account with its groups.
     *
     * @param gid the group it runs with, which need not be its own
     */
    static HostUser account(KernelFiles files, long uid, long gid) {
        Set<Long> groups = new LinkedHashSet<>();
        for (String[] user : lines(files, "etc/passwd")) {
            if (user.length > PRIMARY_GROUP && user[ID].equals(Long.toString(uid))) {
                addNumber(user[PRIMARY_GROUP], groups);
                addGroupsOf(user[NAME], files, groups);
                break;
            }
        }
        return new HostUser(uid, gid, List.copyOf(groups));
    }

    private static void addGroupsOf(String name, KernelFiles files, Set<Long> groups) {
        for (String[] group : lines(files, "etc/group")) {
            if (group.length > MEMBERS
                    && Arrays.asList(group[MEMBERS].split(",", -1)).contains(name)) {
                addNumber(group[ID], groups);
            }
        }
    }

    /** An id that is no number belongs to a broken line, which the C library passes over too. */
    private static void addNumber(String id, Set<Long> groups) {
        if (!id.isEmpty() && id.length() <= 10 && id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            groups.add(Long.parseLong(id));
        }
    }

    private static List<String[]> lines(KernelFiles files, String path) {
        List<String[]> lines = new ArrayList<>();
        try {
            files.read(path).map(KernelText::lines).orElse(List.of()).forEach(line -> lines.add(line.split(":", -1)));
        } catch (KernelException e) {
            return List.of(); // whoever may not read it learns of no groups
        }
        return lines;
    }
}
