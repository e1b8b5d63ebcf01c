package io.vircaps.host.power;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks another oracle in a thread of its own and waits for the answer no longer than a limit. */
final class TimeLimitedSource implements SuspendSource {
    private final SuspendSource oracle;
    private final String name;
    private final Duration limit;

    TimeLimitedSource(SuspendSource oracle, String name, Duration limit) {
        this.oracle = oracle;
        this.name = name;
        this.limit = limit;
    }

    @Override
    public Optional<SuspendSupport> ask() {
        FutureTask<Optional<SuspendSupport>> task = new FutureTask<>(oracle::ask);
        Thread thread = new Thread(task, "vircaps-" + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new SuspendException(Kind.OPERATION_TIMEOUT, name, "no answer within " + limit.toMillis() + " ms");
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
