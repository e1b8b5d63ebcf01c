package io.vircaps.host.power;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A source that queries another one in a thread of its own, with a time limit. */
final class TimeLimitedSource implements SuspendSource {
    private final SuspendSource source;
    private final String name;
    private final Duration limit;

    TimeLimitedSource(SuspendSource source, String name, Duration limit) {
        this.source = source;
        this.name = name;
        this.limit = limit;
    }

    @Override
    public Optional<SuspendSupport> query() {
        FutureTask<Optional<SuspendSupport>> task = new FutureTask<>(source::query);
        Thread thread = new Thread(task, "vircaps-" + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new SuspendException(Kind.OPERATION_TIMEOUT, name, "no reply within " + limit.toMillis() + " ms");
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new SuspendException(name, "interrupted while waiting", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof VircapsException known) {
                throw known;
            }
            throw new SuspendException(name, "failed: " + failed.getCause(), failed);
        }
    }
}
