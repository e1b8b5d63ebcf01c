package io.vircaps.host;

import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;

/**
 * The probe of a host, live or from a directory: kernel facts in, {@link Host} out. Safe for several threads. Each call
 * reads everything again but the entries of a {@link ProbeCache}.
 */
public final class HostProbe {
    private final HostView host;
    private final ProbeCache cache;
    private final CpuDecoder decoder;

    /**
     * A probe of one host.
     *
     * @param host    the host
     * @param cache   the cache of slow probes' results
     * @param decoder decodes the CPU's model and features
     */
    public HostProbe(HostView host, ProbeCache cache, CpuDecoder decoder) {
        this.host = host;
        this.cache = cache;
        this.decoder = decoder;
    }

    /** Probes the parts of a request. */
    public Probed<Host> probe(HostRequest request) {
        return start(request).finish();
    }

    /**
     * Starts to probe the parts of a request in another thread and returns at once.
     */
    public RunningHostProbe start(HostRequest request) {
        return RunningHostProbe.start(host, cache, decoder, request);
    }
}
