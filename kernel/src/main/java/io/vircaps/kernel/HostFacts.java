package io.vircaps.kernel;

import io.vircaps.model.MemorySize;
import java.util.Optional;

/**
 * What of a host stands in no file that could be copied: what system calls and the process's environment tell. For a
 * host directory its {@code host.txt} tells it. Safe for several threads.
 */
public interface HostFacts {
    /** The machine's name as {@code uname(2)} gives it, for example {@code x86_64}. */
    String machine();

    /** The system's page size, {@code sysconf(_SC_PAGESIZE)}. */
    MemorySize pageSize();

    /** In whose name the host is probed. */
    HostUser user();

    /** The directories programs are searched in, joined by colons: {@code PATH}. */
    String searchPath();

    /** The user's home directory, as a path from the root without leading slash. */
    String home();

    /** The user's directory of configuration, {@code XDG_CONFIG_HOME}, as a path without leading slash. */
    String configHome();

    /** What is known of {@code /dev/kvm}. */
    KvmDevice kvm();

    /**
     * Another line of {@code host.txt}, for example {@code logind.CanSuspend}; always empty on the live machine, where
     * the one who wants to know asks the source itself.
     */
    Optional<String> recorded(String key);
}
