package io.vircaps.kernel;

import java.util.OptionalInt;

/** Numbers in names of the kernel's directories, such as 12 in {@code cpu12} and {@code index12}. */
public final class EntryName {
    private EntryName() {}

    /**
     * The number behind a prefix.
     *
     * @return empty if the name has another prefix, or anything but a decimal number up to 2<sup>31</sup> − 1 follows
     */
    public static OptionalInt number(String name, String prefix) {
        if (!name.startsWith(prefix) || name.length() == prefix.length()) {
            return OptionalInt.empty();
        }
        long number = 0;
        for (int i = prefix.length(); i < name.length() && number <= Integer.MAX_VALUE; i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return number > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) number);
    }
}
