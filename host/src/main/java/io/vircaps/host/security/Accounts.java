package io.vircaps.host.security;

import io.vircaps.kernel.EntryName;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Users and groups of the host, as {@code passwd(5)} and {@code group(5)} tell; those of directory services are not. */
final class Accounts {
    private static final int ID_FIELD = 2;

    private final Map<String, Long> users;
    private final Map<String, Long> groups;

    private Accounts(Map<String, Long> users, Map<String, Long> groups) {
        this.users = users;
        this.groups = groups;
    }

    /** The accounts of the host with these files. */
    static Accounts read(KernelFiles files) {
        return new Accounts(ids(files.read("etc/passwd")), ids(files.read("etc/group")));
    }

    /** Names and numbers of either file: both have them in the first and third field. */
    private static Map<String, Long> ids(Optional<KernelText> file) {
        Map<String, Long> ids = new HashMap<>();
        if (file.isPresent()) {
            for (String line : file.get().lines()) {
                String[] fields = line.split(":", ID_FIELD + 2);
                OptionalInt id =
                        fields.length <= ID_FIELD ? OptionalInt.empty() : EntryName.number(fields[ID_FIELD], "");
                id.ifPresent(number -> ids.putIfAbsent(fields[0], (long) number));
            }
        }
        return ids;
    }

    boolean hasUser(String name) {
        return users.containsKey(name);
    }

    /**
     * A user's number: a plus and a number is that number; anything else is a name, or if there is no such user, a
     * number.
     */
    OptionalLong uid(String text) {
        return id(text, users);
    }

    /** A group's number, by the same rules. */
    OptionalLong gid(String text) {
        return id(text, groups);
    }

    private static OptionalLong id(String text, Map<String, Long> names) {
        if (!text.startsWith("+") && names.containsKey(text)) {
            return OptionalLong.of(names.get(text));
        }
        return number(text.startsWith("+") ? text.substring(1) : text);
    }

    private static OptionalLong number(String digits) {
        boolean plain = !digits.isEmpty() && digits.length() <= 10;
        for (int i = 0; plain && i < digits.length(); i++) {
            plain = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        long number = plain ? Long.parseLong(digits) : Long.MAX_VALUE;
        return number <= 0xffff_ffffL ? OptionalLong.of(number) : OptionalLong.empty();
    }
}
