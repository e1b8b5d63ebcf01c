package io.vircaps.model.node;

/**
 * CPU times since the host started, of one CPU or of all; {@code virNodeGetCPUStats}. All times are unsigned
 * nanoseconds and wrap around as the kernel's counters do.
 *
 * @param kernel time in the kernel, interrupts included
 * @param user   time in user mode, nice included
 * @param idle   idle time
 * @param iowait idle time with outstanding I/O
 */
public record CpuTimes(long kernel, long user, long idle, long iowait) {
    /** The difference to an earlier reading. */
    public CpuTimes since(CpuTimes earlier) {
        return new CpuTimes(kernel - earlier.kernel, user - earlier.user, idle - earlier.idle, iowait - earlier.iowait);
    }
}
