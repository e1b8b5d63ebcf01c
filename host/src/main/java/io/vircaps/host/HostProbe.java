package io.vircaps.host;

import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;

/**
 * Probes the host: kernel facts in, {@link Host} out, live or from a directory. Safe for several threads; each call
 * reads everything again but what a {@link ProbeCache} keeps.
 */
public final class HostProbe {
    private final HostView host;
    private final ProbeCache cache;
    private final CpuDecoder decoder;

    /**
     * A probe of one host.
     *
     * @param host    the host
     * @param cache   where results of slow probes are kept
     * @param decoder who tells the CPU's model and features
     */
    public HostProbe(HostView host, ProbeCache cache, CpuDecoder decoder) {
        this.host = host;
        this.cache = cache;
        this.decoder = decoder;
    }

    /** Probes all that is asked for. */
    public Probed<Host> probe(HostRequest request) {
        return start(request).finish();
    }

    /**
     * Begins to probe all that is asked for in another thread, and returns at once: the caller does other work
     * meanwhile.
     */
    public RunningHostProbe start(HostRequest request) {
        return RunningHostProbe.start(host, cache, decoder, request);
    }
}
