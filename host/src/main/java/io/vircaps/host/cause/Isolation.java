package io.vircaps.host.cause;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.ProcStatus;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What keeps a process apart from its host: {@code Documentation/filesystems/proc.rst} ({@code Seccomp}),
 * {@code user_namespaces(7)}. A host directory states it as {@code seccomp}, {@code uid-map} and {@code hidden}.
 *
 * @param seccomp the mode of seccomp: 0 none, 1 strict, 2 a filter; absent where it is not known
 * @param uidMap  the lines of the map of user ids, numbers joined by one space; absent where it is not known
 * @param hidden  what the host does not show, as {@code host.txt} states it; absent if nothing
 */
public record Isolation(Optional<String> seccomp, Optional<String> uidMap, Optional<String> hidden) {
    /** The key of the mode of seccomp. */
    public static final String SECCOMP = "seccomp";
    /** The key of the map of user ids. */
    public static final String UID_MAP = "uid-map";
    /** The key of hidden paths. */
    public static final String HIDDEN = HiddenPaths.FACT;

    private static final String FILTER = Long.toString(ProcStatus.FILTERED);
    /** Each id maps to itself: the host's own user namespace. */
    private static final String IDENTITY = "0 0 4294967295";

    /** That of this process, or of the one that recorded a host directory. */
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

    /** As {@code host.txt} states it, without what is so on most hosts. */
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
