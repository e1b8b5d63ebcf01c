package io.vircaps.bench.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The result of clients that call CONNECT_GET_CAPABILITIES of a daemon, each again as soon as the reply has come.
 *
 * @param callsPerSecond all clients together
 * @param median         the median duration of a call
 * @param slow           how long all but one in a hundred took at most
 */
public record WireLoad(double callsPerSecond, Duration median, Duration slow) {
    private static final int MOST_SAMPLES = 4_000_000;
    private static final double SECOND = 1e9;

    /**
     * So many clients for so long, a thread each.
     *
     * @param socket of the daemon
     * @param uri    of the engine
     */
    public static WireLoad measure(Path socket, String uri, int clients, Duration time)
            throws IOException, InterruptedException, ExecutionException {
        List<CallLoop> callers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            CallLoop caller = CallLoop.open(socket, uri);
            caller.call();
            callers.add(caller);
        }
        long begun = System.nanoTime();
        long[] took = load(callers, begun + time.toNanos());
        double seconds = (System.nanoTime() - begun) / SECOND;
        for (CallLoop caller : callers) {
            caller.close();
        }
        Arrays.sort(took);
        return new WireLoad(
                took.length / seconds,
                Duration.ofNanos(took[took.length / 2]),
                Duration.ofNanos(took[(int) (took.length * 0.99)]));
    }

    /** All samples together. */
    private static long[] load(List<CallLoop> callers, long until) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers.size())) {
            List<Future<long[]>> parts = new ArrayList<>();
            for (CallLoop caller : callers) {
                parts.add(threads.submit(() -> samples(caller, until, MOST_SAMPLES / callers.size())));
            }
            long[] all = {};
            for (Future<long[]> part : parts) {
                long[] more = part.get();
                int size = all.length;
                all = Arrays.copyOf(all, size + more.length);
                System.arraycopy(more, 0, all, size, more.length);
            }
            return all;
        }
    }

    private static long[] samples(CallLoop caller, long until, int most) {
        long[] took = new long[most];
        int count = 0;
        try {
            long now = System.nanoTime();
            while (now < until && count < most) {
                caller.call();
                long then = System.nanoTime();
                took[count++] = then - now;
                now = then;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Arrays.copyOf(took, count);
    }
}
