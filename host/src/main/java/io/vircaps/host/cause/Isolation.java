package io.vircaps.host.cause;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.proc.ProcStatus;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The isolation of a process from its host: {@code Documentation/filesystems/proc.rst} ({@code Seccomp}),
 * {@code user_namespaces(7)}. A host directory records it as {@code seccomp}, {@code uid-map} and {@code hidden}.
 *
 * @param seccomp the seccomp mode: 0 none, 1 strict, 2 a filter; absent if unknown
 * @param uidMap  the lines of the map of user ids, numbers joined by one space; absent if unknown
 * @param hidden  hidden paths, in the form of {@code host.txt}; absent if there are none
 */
public record Isolation(Optional<String> seccomp, Optional<String> uidMap, Optional<String> hidden) {
    /** The key of the seccomp mode. */
    public static final String SECCOMP = "seccomp";
    /** The key of the map of user ids. */
    public static final String UID_MAP = "uid-map";
    /** The key of hidden paths. */
    public static final String HIDDEN = HiddenPaths.FACT;

    private static final String FILTER = Long.toString(ProcStatus.FILTERED);
    /** The map in which each id maps to itself: the host's own user namespace. */
    private static final String IDENTITY = "0 0 4294967295";

    /** The isolation of this process, or of the one that recorded a host directory. */
    public static Isolation of(HostSource host) {
        Optional<String> hidden = Optional.of(HiddenPaths.of(host).fact()).filter(paths -> !paths.isEmpty());
        if (!host.isLive()) {
            return new Isolation(host.facts().recorded(SECCOMP), host.facts().recorded(UID_MAP), hidden);
        }
        KernelFiles files = host.files();
        return new Isolation(seccomp(files), text(files, "proc/self/uid_map").map(Isolation::joined), hidden);
    }

    private static Optional<String> seccomp(KernelFiles files) {
        try {
            OptionalLong mode = ProcStatus.seccomp(files);
            return mode.isPresent() ? Optional.of(Long.toString(mode.getAsLong())) : Optional.empty();
        } catch (KernelException refused) {
            return Optional.empty();
        }
    }

    private static String joined(KernelText map) {
        return map.text().strip().replaceAll("\\s*\n\\s*", ", ").replaceAll("[ \t]+", " ");
    }

    private static Optional<KernelText> text(KernelFiles files, String path) {
        try {
            return files.read(path);
        } catch (KernelException refused) {
            return Optional.empty();
        }
    }

    /** The parts that {@code host.txt} records: those that differ from most hosts. */
    public Isolation worthRecording() {
        return new Isolation(seccomp.filter(mode -> !mode.equals("0")), uidMap.filter(map -> hasOwnUsers()), hidden);
    }

    boolean filtersCalls() {
        return seccomp.filter(FILTER::equals).isPresent();
    }

    boolean hasOwnUsers() {
        return uidMap.filter(map -> !map.isEmpty() && !map.equals(IDENTITY)).isPresent();
    }
}
