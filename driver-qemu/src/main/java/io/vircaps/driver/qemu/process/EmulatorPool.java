package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.EmulatorFactsCodec;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Threads that query emulators, at most two for each processor: while one emulator waits for its disk or the scheduler,
 * another one works. A thread lives as long as the emulators it started ({@link EmulatorRun}, point 4).
 */
final class EmulatorPool implements AutoCloseable {
    private static final int THREADS_A_PROCESSOR = 2;

    private final EmulatorRun run;
    private final Map<String, FutureTask<Probed<Optional<EmulatorFacts>>>> tasks = new LinkedHashMap<>();

    private EmulatorPool(EmulatorRun run) {
        this.run = run;
    }

    /**
     * Starts to query emulators.
     *
     * @param run   where they run; ended when all have replied
     * @param keys  the emulators, with the keys of their facts
     * @param cache where the facts are kept
     */
    static EmulatorPool start(EmulatorRun run, Map<String, CacheKey> keys, ProbeCache cache) {
        EmulatorPool pool = new EmulatorPool(run);
        keys.forEach((path, key) -> pool.tasks.put(path, new FutureTask<>(query(run, path, key, cache))));
        LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>(pool.tasks.values());
        int threads = Math.min(
                pool.tasks.size(), THREADS_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
        for (int i = 1; i <= threads; i++) {
            Thread thread = new Thread(() -> work(queue), "vircaps-emulators-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        return pool;
    }

    private static Callable<Probed<Optional<EmulatorFacts>>> query(
            EmulatorRun run, String path, CacheKey key, ProbeCache cache) {
        return () -> {
            Probed<Optional<EmulatorFacts>> result = run.query(path);
            result.value().flatMap(EmulatorFactsCodec::encode).ifPresent(bytes -> cache.write(key, bytes));
            return result;
        };
    }

    private static void work(LinkedBlockingQueue<Runnable> queue) {
        for (Runnable task = queue.poll(); task != null; task = queue.poll()) {
            task.run();
        }
    }

    /** Waits for all; the facts of each emulator, and why others have none. */
    Probed<Map<String, EmulatorFacts>> await() {
        Map<String, EmulatorFacts> found = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        try {
            for (Map.Entry<String, FutureTask<Probed<Optional<EmulatorFacts>>>> task : tasks.entrySet()) {
                Probed<Optional<EmulatorFacts>> result = task.getValue().get();
                result.value().ifPresent(facts -> found.put(task.getKey(), facts));
                notes.addAll(result.notes());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VircapsException(
                    Problem.of(Kind.OPERATION_FAILED, "interrupted while emulators were queried"), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the query of an emulator failed", e.getCause());
        } finally {
            notes.addAll(run.finish());
        }
        run.keepBackPartialResult();
        return new Probed<>(found, notes);
    }

    /** Ends all emulators; queries that have not started fail. */
    @Override
    public void close() {
        run.close();
    }
}
