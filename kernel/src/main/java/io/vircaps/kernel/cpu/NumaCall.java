package io.vircaps.kernel.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.kernel.proc.ProcStatus;
import java.util.Optional;

/**
 * The result of {@code get_mempolicy(2)}, the system call with which libnuma checks whether the kernel has NUMA.
 *
 * <p>No file states it: a container may hide the directory of NUMA nodes, and a seccomp filter may refuse the call
 * although the directory exists. The call is made only in these two cases (ADR 0012).
 */
public enum NumaCall {
    /** The call succeeds, or fails for a reason other than those below. */
    SUCCEEDED("yes"),
    /** {@code ENOSYS}: the kernel was built without NUMA, or a filter returns that error. */
    NOT_IMPLEMENTED("ENOSYS"),
    /** {@code EPERM}: a seccomp filter refuses the call, as that of most containers does. */
    NOT_PERMITTED("EPERM"),
    /** This JVM cannot make the call, and {@code numa_maps} exists, which is so only with NUMA. */
    NOT_MADE("not made");

    private static final String RECORDED = "numa.get-mempolicy";

    private static final String NUMA_MAPS = "proc/self/numa_maps";
    // asm-generic/errno-base.h, asm-generic/errno.h
    private static final int EPERM = 1;
    private static final int ENOSYS = 38;

    private final String recorded;

    NumaCall(String recorded) {
        this.recorded = recorded;
    }

    /** The result on a host: that of this process on the live machine, the recorded one in a host directory. */
    public static NumaCall of(HostSource host) {
        boolean showsNodes = new SysNode(host.files()).exists();
        if (!host.isLive()) {
            return host.facts().recorded(RECORDED).flatMap(NumaCall::named).orElse(ofDirectory(showsNodes));
        }
        boolean filtered = ProcStatus.seccomp(host.files()).orElse(0) == ProcStatus.FILTERED;
        return showsNodes && !filtered ? SUCCEEDED : OfProcess.RESULT;
    }

    /** The call of this process, made once as in libnuma, as a process cannot lose a filter. */
    private static final class OfProcess {
        static final NumaCall RESULT = made(KernelFiles.live());
    }

    /** The default for a host directory without a recorded result. */
    private static NumaCall ofDirectory(boolean showsNodes) {
        return showsNodes ? SUCCEEDED : NOT_IMPLEMENTED;
    }

    private static NumaCall made(KernelFiles files) {
        try {
            return switch (ForeignCalls.memoryPolicy()) {
                case ENOSYS -> NOT_IMPLEMENTED;
                case EPERM -> NOT_PERMITTED;
                default -> SUCCEEDED;
            };
        } catch (ForeignCallException impossible) {
            return files.exists(NUMA_MAPS) ? NOT_MADE : NOT_IMPLEMENTED;
        }
    }

    private static Optional<NumaCall> named(String recorded) {
        for (NumaCall result : values()) {
            if (result.recorded.equals(recorded)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /** Its name in {@code host.txt}. */
    public String recorded() {
        return recorded;
    }
}
