package io.vircaps.host.numa;

import io.vircaps.host.HostProbeException;
import io.vircaps.host.HostReason;
import io.vircaps.host.HostSince;
import io.vircaps.host.HostView;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.NumaCall;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import java.util.Optional;

/**
 * The NUMA support of a host as libnuma reports it; libvirt takes cells and memory from libnuma, not from the kernel's
 * files.
 */
public enum NumaSupport {
    /** {@code numa_available()} fails: libvirt makes up one cell with the memory of the whole host. */
    NONE,
    /** The directory of NUMA nodes cannot be opened: the highest node is 0, and there is no node. */
    HIDDEN,
    /** The directory of NUMA nodes is empty: there is no highest node, and everything that depends on it fails. */
    EMPTY,
    /** The directory of NUMA nodes lists them. */
    LISTED;

    private static final String CALL = "get_mempolicy";

    /** The support of a host. */
    public static NumaSupport of(HostView host) {
        if (!isAvailable(NumaCall.of(host.source()), host.dialect())) {
            return NONE;
        }
        try {
            SysNode nodes = new SysNode(host.source().files());
            if (!nodes.exists()) {
                return HIDDEN;
            }
            return nodes.nodes().isEmpty() ? EMPTY : LISTED;
        } catch (KernelException unreadable) {
            return HIDDEN;
        }
    }

    private static boolean isAvailable(NumaCall call, Dialect dialect) {
        return switch (call) {
            case SUCCEEDED, NOT_MADE -> true;
            case NOT_IMPLEMENTED -> false;
            case NOT_PERMITTED -> !dialect.has(HostSince.NUMA_CALL_REFUSED);
        };
    }

    /** libvirt's error for what depends on the highest NUMA node if there is none. */
    public static HostProbeException noHighestNode() {
        return HostProbeException.of("internal error: Failed to request maximum NUMA node id");
    }

    /** Why NUMA nodes are not listed; empty if they are. */
    Optional<Note> note(HostView host) {
        return switch (this) {
            case NONE -> Optional.of(unavailable(NumaCall.of(host.source()), host));
            case HIDDEN -> Optional.of(hidden(host, "cannot be opened"));
            case EMPTY -> Optional.of(hidden(host, "holds no node"));
            case LISTED -> Optional.empty();
        };
    }

    private static Note unavailable(NumaCall call, HostView host) {
        boolean isRefused =
                call == NumaCall.NOT_PERMITTED || new SysNode(host.source().files()).exists();
        return isRefused
                ? Note.of(HostReason.NUMA_CALL_REFUSED, CALL, call.recorded())
                : Note.of(HostReason.NUMA_MISSING, SysNode.PATH, "no such directory, and get_mempolicy: ENOSYS");
    }

    private static Note hidden(HostView host, String what) {
        String succeeded = NumaCall.of(host.source()) == NumaCall.NOT_MADE
                ? "/proc/self/numa_maps is there (get_mempolicy is called on Java 25 only)"
                : "get_mempolicy succeeds";
        return Note.of(HostReason.NUMA_NODES_HIDDEN, SysNode.PATH, what + ", and " + succeeded);
    }
}
