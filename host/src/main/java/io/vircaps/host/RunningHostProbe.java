package io.vircaps.host;

import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.host.power.PowerManagementProbe;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A host probe that was started, in a thread of its own. Power management, which may be slow, has another thread.
 */
public final class RunningHostProbe {
    private final CompletableFuture<Probed<Host>> host;

    private RunningHostProbe(CompletableFuture<Probed<Host>> host) {
        this.host = host;
    }

    static RunningHostProbe start(HostView host, ProbeCache cache, CpuDecoder decoder, HostRequest request) {
        CompletableFuture<Probed<PowerManagement>> power = request.wants(HostPart.POWER_MANAGEMENT)
                ? begun("vircaps-power", PowerManagementProbe.of(host.source(), cache)::probe)
                : CompletableFuture.completedFuture(Probed.of(PowerManagement.NONE));
        HostParts parts = new HostParts(host, decoder, request);
        return new RunningHostProbe(begun("vircaps-host", () -> parts.collect(power)));
    }

    private static <T> CompletableFuture<T> begun(String thread, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(() -> result.completeAsync(work, Runnable::run), thread);
        worker.setDaemon(true);
        worker.start();
        return result;
    }

    /** Waits for the end of the probe; throws the exception of the probe. */
    public Probed<Host> finish() {
        try {
            return host.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof VircapsException refused) {
                throw refused;
            }
            throw failure;
        }
    }
}
