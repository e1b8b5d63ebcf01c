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
 * Flags, features and facilities in {@code /proc/cpuinfo}, as {@code virt-host-validate} reads them: at most
 * {@link #LINE} bytes of a line, the last one dropped.
 *
 * @param names   the names on all of its lines
 * @param refusal why it could not be read; absent if it could
 */
record CpuFlags(Set<String> names, Optional<String> refusal) {
    /** The bytes that {@code fgets(3)} reads at once into a buffer of 1024; the rest is the next line. */
    private static final int LINE = 1023;

    private static final List<String> LABELS = List.of("flags", "Features", "features", "facilities");

    /** The flags, or why they could not be read. */
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

    /** Lines or pieces of them, each without its last character, which is usually the line's end. */
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
