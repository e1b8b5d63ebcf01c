package io.vircaps.model.node;

/**
 * What a CPU, or all of them together, did since the host started, as {@code virNodeGetCPUStats} gives it. All times
 * are unsigned numbers of nanoseconds; they may overflow as the kernel's own do.
 *
 * @param kernel in the kernel, serving interrupts included
 * @param user   in programs, nice ones included
 * @param idle   without work
 * @param iowait without work, while something waited for a device
 */
public record CpuTimes(long kernel, long user, long idle, long iowait) {
    /** The times that passed between an earlier reading and this one. */
    public CpuTimes since(CpuTimes earlier) {
        return new CpuTimes(kernel - earlier.kernel, user - earlier.user, idle - earlier.idle, iowait - earlier.iowait);
    }
}
