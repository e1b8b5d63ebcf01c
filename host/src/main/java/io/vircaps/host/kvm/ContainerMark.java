package io.vircaps.host.kvm;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelText;
import java.util.List;
import java.util.Optional;

/** The marks of a container: files and a variable of process 1. */
public final class ContainerMark {
    /** Marks of Docker, of Podman, and of systemd's "The Container Interface". */
    private static final List<String> MARKS = List.of(".dockerenv", "run/.containerenv", "run/systemd/container");

    /** The environment of process 1, of which only the variable {@code container} is used and recorded. */
    public static final String ENVIRONMENT = "proc/1/environ";

    private ContainerMark() {}

    /** A clause for a note that names the mark, or states that there is none. */
    static String of(HostSource host) {
        for (String mark : MARKS) {
            if (host.files().exists(mark)) {
                return "and /" + mark + " indicates a container";
            }
        }
        return manager(host)
                .map(name -> "and container=" + name + " of process 1 indicates a container")
                .orElse("and nothing indicates a container");
    }

    /**
     * The container manager of process 1, variable {@code container} of its environment ("The Container Interface"),
     * readable by root only. A host directory records it as {@code container}, without the rest of the environment.
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
