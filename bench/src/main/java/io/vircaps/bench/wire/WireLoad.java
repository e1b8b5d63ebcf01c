package io.vircaps.bench.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Prints calls of CONNECT_GET_CAPABILITIES a second, median and 99th percentile, for 1, 4 and 64 clients of each socket. */
public final class WireLoad {
    private static final List<Integer> CLIENTS = List.of(1, 4, 64);
    private static final int MOST_SAMPLES = 4_000_000;
    private static final double MICROSECOND = 1e3;
    private static final double SECOND = 1e9;

    private WireLoad() {}

    /**
     * Measures.
     *
     * @param arguments seconds for each measurement, URI, sockets
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[0]));
        System.out.println("socket                                   clients    calls/s  median us     p99 us");
        for (String socket : Arrays.asList(arguments).subList(2, arguments.length)) {
            for (int clients : CLIENTS) {
                System.out.println(row(Path.of(socket), arguments[1], clients, time));
            }
        }
    }

    private static String row(Path socket, String uri, int clients, Duration time)
            throws IOException, InterruptedException, ExecutionException {
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Caller caller = Caller.open(socket, uri);
            caller.call();
            callers.add(caller);
        }
        long begun = System.nanoTime();
        long[] took = load(callers, begun + time.toNanos());
        double seconds = (System.nanoTime() - begun) / SECOND;
        for (Caller caller : callers) {
            caller.close();
        }
        Arrays.sort(took);
        return String.format(
                Locale.ROOT,
                "%-40s %7d %10.0f %10.0f %10.0f",
                socket,
                clients,
                took.length / seconds,
                took[took.length / 2] / MICROSECOND,
                took[(int) (took.length * 0.99)] / MICROSECOND);
    }

    /** A thread a client; all samples together. */
    private static long[] load(List<Caller> callers, long until) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers.size())) {
            List<Future<long[]>> parts = new ArrayList<>();
            for (Caller caller : callers) {
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

    private static long[] samples(Caller caller, long until, int most) {
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
