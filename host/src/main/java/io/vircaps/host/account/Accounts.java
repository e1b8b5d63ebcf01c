package io.vircaps.host.account;

import io.vircaps.kernel.HostUser;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Users and groups of the host from {@code passwd(5)} and {@code group(5)}, without those of directory services. Of
 * several with one name or number the first applies. A line without a valid number is skipped, as in the C library.
 */
public final class Accounts {
    private static final String USERS = "etc/passwd";
    private static final String GROUPS = "etc/group";
    private static final int NAME = 0;
    private static final int ID = 2;
    private static final int PRIMARY_GROUP = 3;
    private static final int MEMBERS = 3;
    private static final long LARGEST = 0xffff_ffffL;

    private final List<String[]> users;
    private final List<String[]> groups;

    private Accounts(List<String[]> users, List<String[]> groups) {
        this.users = users;
        this.groups = groups;
    }

    /**
     * The accounts of the host with these files.
     *
     * @throws KernelException if a file exists and cannot be read
     */
    public static Accounts read(KernelFiles files) {
        return new Accounts(accounts(files, USERS), accounts(files, GROUPS));
    }

    /** The accounts of the files that can be read. */
    public static Accounts readable(KernelFiles files) {
        return new Accounts(readable(files, USERS), readable(files, GROUPS));
    }

    private static List<String[]> readable(KernelFiles files, String path) {
        try {
            return accounts(files, path);
        } catch (KernelException refused) {
            return List.of();
        }
    }

    /** The fields of each line; in both files the first is the name and the third the number. */
    private static List<String[]> accounts(KernelFiles files, String path) {
        List<String[]> accounts = new ArrayList<>();
        for (String line : files.read(path).map(KernelText::lines).orElse(List.of())) {
            String[] fields = line.split(":", -1);
            if (fields.length > ID && number(fields[ID]).isPresent()) {
                accounts.add(fields);
            }
        }
        return accounts;
    }

    /** Whether a user has this name. */
    public boolean hasUser(String name) {
        return named(users, name).isPresent();
    }

    /** Whether a group has this name. */
    public boolean hasGroup(String name) {
        return named(groups, name).isPresent();
    }

    /**
     * A user's number: a plus and a number is that number; anything else is a name, or a number if there is no such
     * user.
     */
    public OptionalLong uid(String text) {
        return id(text, users);
    }

    /** A group's number, by the same rules. */
    public OptionalLong gid(String text) {
        return id(text, groups);
    }

    private static OptionalLong id(String text, List<String[]> accounts) {
        if (text.startsWith("+")) {
            return number(text.substring(1));
        }
        OptionalLong named = named(accounts, text);
        return named.isPresent() ? named : number(text);
    }

    private static OptionalLong named(List<String[]> accounts, String name) {
        for (String[] account : accounts) {
            if (account[NAME].equals(name)) {
                return number(account[ID]);
            }
        }
        return OptionalLong.empty();
    }

    /** A user's name; the number if there is none. */
    public String userName(long uid) {
        return name(users, uid);
    }

    /** A group's name; the number if there is none. */
    public String groupName(long gid) {
        return name(groups, gid);
    }

    private static String name(List<String[]> accounts, long id) {
        for (String[] account : accounts) {
            if (number(account[ID]).getAsLong() == id) {
                return account[NAME];
            }
        }
        return Long.toString(id);
    }

    /**
     * A user with its primary group and all groups that list it.
     *
     * @param gid the effective group, which need not be the primary one
     */
    public HostUser user(long uid, long gid) {
        Set<Long> ids = new LinkedHashSet<>();
        for (String[] user : users) {
            if (number(user[ID]).getAsLong() == uid) {
                if (user.length > PRIMARY_GROUP) {
                    number(user[PRIMARY_GROUP]).ifPresent(ids::add);
                }
                addGroupsOf(user[NAME], ids);
                break;
            }
        }
        return new HostUser(uid, gid, List.copyOf(ids));
    }

    private void addGroupsOf(String name, Set<Long> ids) {
        for (String[] group : groups) {
            if (group.length > MEMBERS
                    && Arrays.asList(group[MEMBERS].split(",", -1)).contains(name)) {
                number(group[ID]).ifPresent(ids::add);
            }
        }
    }

    private static OptionalLong number(String digits) {
        boolean plain = !digits.isEmpty() && digits.length() <= 10;
        for (int i = 0; plain && i < digits.length(); i++) {
            plain = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        long number = plain ? Long.parseLong(digits) : Long.MAX_VALUE;
        return number <= LARGEST ? OptionalLong.of(number) : OptionalLong.empty();
    }
}
