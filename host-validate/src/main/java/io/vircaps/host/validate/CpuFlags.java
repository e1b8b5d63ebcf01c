package io.vircaps.host.validate;

import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Flags, features and facilities that {@code /proc/cpuinfo} names, as far as {@code virt-host-validate} reads them: of
 * a line no more than {@link #LINE} bytes, the last one dropped.
 *
 * @param names   what is named on any of its lines
 * @param refusal why it could not be read; absent if it could
 */
record CpuFlags(Set<String> names, Optional<String> refusal) {
    /** {@code fgets(3)} into a buffer of 1024 gives so much at once; a rest is a line of its own. */
    private static final int LINE = 1023;

    private static final List<String> LABELS = List.of("flags", "Features", "features", "facilities");

    /** The flags, or why they cannot be had. */
    static CpuFlags read(KernelFiles files) {
        try {
            return files.read(ProcCpuinfo.PATH).map(CpuFlags::parse).orElseGet(() -> refused("no such file"));
        } catch (KernelException unreadable) {
            return refused(unreadable.problem().clause());
        }
    }

    private static CpuFlags refused(String why) {
        return new CpuFlags(Set.of(), Optional.of("Unable to get CPU flags: /" + ProcCpuinfo.PATH + ": " + why));
    }

    private static CpuFlags parse(KernelText cpuinfo) {
        Set<String> names = new HashSet<>();
        for (String line : pieces(cpuinfo.text())) {
            int colon = line.indexOf(':');
            if (colon >= 0 && LABELS.stream().anyMatch(line::startsWith)) {
                names.addAll(List.of(line.substring(colon).split(" ", -1)));
            }
        }
        return new CpuFlags(names, Optional.empty());
    }

    /** Lines or pieces of them, each without its last character, which is the line's end as a rule. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = Math.min(end < 0 ? text.length() : end + 1, start + LINE);
            pieces.add(text.substring(start, stop - 1));
            start = stop;
        }
        return pieces;
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
