package io.vircaps.host.kvm;

import io.vircaps.kernel.KernelFiles;
import java.util.List;

/** By what a container shows that it is one. */
final class ContainerMark {
    /** Docker, Podman, and all that are made by systemd's rules ("The Container Interface"). */
    private static final List<String> MARKS = List.of(".dockerenv", "run/.containerenv", "run/systemd/container");

    private ContainerMark() {}

    /** Words on it. */
    static String of(KernelFiles files) {
        for (String mark : MARKS) {
            if (files.exists(mark)) {
                return "and /" + mark + " says that this is a container";
            }
        }
        return "and nothing says that this is a container";
    }
}
