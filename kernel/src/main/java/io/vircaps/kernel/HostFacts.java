package io.vircaps.kernel;

import io.vircaps.model.MemorySize;
import java.util.Optional;

/**
 * The facts of a host that are in no file: results of system calls and the process's environment. A host directory
 * records them in its {@code host.txt}. Safe for several threads.
 */
public interface HostFacts {
    /** The machine's name, field {@code machine} of {@code uname(2)}, for example {@code x86_64}. */
    String machine();

    /** The system's page size, {@code sysconf(_SC_PAGESIZE)}. */
    MemorySize pageSize();

    /** The user as whom the host is probed. */
    HostUser user();

    /** The directories in which programs are searched, joined by colons: {@code PATH}. */
    String searchPath();

    /** The user's home directory, as a path from the root without leading slash. */
    String home();

    /** The user's configuration directory, {@code XDG_CONFIG_HOME}, as a path without leading slash. */
    String configHome();

    /** The device {@code /dev/kvm}. */
    KvmDevice kvm();

    /**
     * The value of another line of {@code host.txt}, for example {@code logind.CanSuspend}; always empty on the live
     * machine, where a probe queries the source itself.
     */
    Optional<String> recorded(String key);
}
