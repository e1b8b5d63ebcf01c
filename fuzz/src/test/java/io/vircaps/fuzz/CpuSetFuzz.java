package io.vircaps.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vircaps.model.CpuSet;
import io.vircaps.model.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/**
 * Any text is a list of CPUs or an {@link InvalidValueException}; and what was read is written so that it reads the
 * same.
 */
class CpuSetFuzz {
    private static final int LOOKED_AT = 256;

    @FuzzTest(maxDuration = "10m")
    void readsOrRefuses(byte[] input) {
        read(new String(input, StandardCharsets.UTF_8)).ifPresent(CpuSetFuzz::check);
    }

    private static Optional<CpuSet> read(String text) {
        try {
            return Optional.of(CpuSet.parse(text));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    private static void check(CpuSet cpus) {
        String text = cpus.toString();
        CpuSet again = CpuSet.parse(text);
        if (!again.equals(cpus)
                || again.hashCode() != cpus.hashCode()
                || !again.toString().equals(text)) {
            throw new AssertionError("written " + text + ", read again " + again);
        }
        if (cpus.isEmpty() != (cpus.size() == 0) || cpus.isEmpty() != text.isEmpty()) {
            throw new AssertionError(text + " has " + cpus.size() + " members");
        }
        checkMembers(cpus);
    }

    /** Ascending, each once, and as many as the set says. */
    private static void checkMembers(CpuSet cpus) {
        Iterator<Integer> members = cpus.iterator();
        long seen = 0;
        int last = -1;
        while (members.hasNext() && seen < LOOKED_AT) {
            int member = members.next();
            if (member <= last || !cpus.contains(member) || (member > last + 1 && cpus.contains(member - 1))) {
                throw new AssertionError(cpus + ": " + member + " after " + last);
            }
            last = member;
            seen++;
        }
        if (seen != Math.min(LOOKED_AT, cpus.size())) {
            throw new AssertionError(cpus + ": " + seen + " members, not " + cpus.size());
        }
    }
}
