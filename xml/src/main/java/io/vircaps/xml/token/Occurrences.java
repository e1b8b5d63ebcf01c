package io.vircaps.xml.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts of names: a linear search for few names, as an element's children have, and a map for many. */
final class Occurrences {
    private static final int FEW = 16;

    private String[] names = new String[FEW];
    private int[] counts = new int[FEW];
    private int used;
    /** The last name; its count goes into the array when another name follows. */
    private String lastName = "";

    private int lastNumber;
    private int lastCount;
    private @Nullable Map<String, Integer> numbers;

    /** Clears all counts. */
    void clear() {
        if (used > 0) {
            used = 0;
            lastName = "";
            lastNumber = 0;
            lastCount = 0;
            numbers = null;
        }
    }

    /** Adds one to the count of a name; returns the new count. */
    int add(String name) {
        if (!name.equals(lastName)) {
            change(name);
        }
        return ++lastCount;
    }

    private void change(String name) {
        counts[lastNumber] = lastCount;
        lastNumber = numberOf(name);
        lastCount = counts[lastNumber];
        lastName = name;
    }

    private int numberOf(String name) {
        if (numbers != null) {
            Integer number = numbers.get(name);
            return number == null ? append(name) : number;
        }
        for (int i = 0; i < used; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return append(name);
    }

    private int append(String name) {
        if (used >= FEW) {
            index(name);
        }
        names[used] = name;
        counts[used] = 0;
        return used++;
    }

    private void index(String name) {
        if (numbers == null) {
            numbers = new HashMap<>();
            for (int i = 0; i < used; i++) {
                numbers.put(names[i], i);
            }
        }
        numbers.put(name, used);
        if (used == names.length) {
            names = Arrays.copyOf(names, 2 * used);
            counts = Arrays.copyOf(counts, 2 * used);
        }
    }
}
