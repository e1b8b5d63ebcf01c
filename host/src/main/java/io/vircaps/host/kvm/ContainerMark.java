package io.vircaps.host.kvm;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelText;
import java.util.List;
import java.util.Optional;

/** By what a container shows that it is one. */
public final class ContainerMark {
    /** Docker, Podman, and all that are made by systemd's rules ("The Container Interface"). */
    private static final List<String> MARKS = List.of(".dockerenv", "run/.containerenv", "run/systemd/container");

    /** The environment of process 1, of which nothing but that one variable is ever stated or recorded. */
    public static final String ENVIRONMENT = "proc/1/environ";

    private ContainerMark() {}

    /** Words on it. */
    static String of(HostSource host) {
        for (String mark : MARKS) {
            if (host.files().exists(mark)) {
                return "and /" + mark + " says that this is a container";
            }
        }
        return manager(host)
                .map(name -> "and container=" + name + " of process 1 says that this is a container")
                .orElse("and nothing says that this is a container");
    }

    /**
     * What process 1 was told that it runs in, {@code container=} ("The Container Interface"); for root alone to read.
     * A host directory states it as {@code container}: the rest of that environment is nobody's business.
     */
    public static Optional<String> manager(HostSource host) {
        if (!host.isLive()) {
            return host.facts().recorded("container");
        }
        try {
            Optional<KernelText> environment = host.files().read(ENVIRONMENT);
            for (String variable : environment.map(KernelText::text).orElse("").split("\0", -1)) {
                if (variable.startsWith("container=")) {
                    return Optional.of(variable.substring("container=".length()));
                }
            }
        } catch (KernelException refused) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
