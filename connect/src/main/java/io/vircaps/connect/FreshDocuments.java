package io.vircaps.connect;

import io.vircaps.connect.spi.Engine;
import io.vircaps.model.Dialect;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Keeps the last document of an engine, and the engine open until it is closed.
 *
 * <p>For half a second after a check the document is returned as it is. Then the next thread compares the engine's
 * state and, if that changed or is unknown, probes. Threads that come meanwhile get the last document at once, as long
 * as it is known to have held within the last second; only where there is none such do they wait.
 */
final class FreshDocuments {
    private static final long CHECKED_AGAIN_AFTER = 500_000_000L;
    private static final long OLDEST_RETURNED = 1_000_000_000L;
    /**
     * The state before the first probe. Most programs need one document: they need not wait for what only a second one
     * needs.
     */
    private static final String UNKNOWN = "";

    private final Engine engine;
    private final Dialect dialect;
    private final LongSupplier nanoTime;
    /** Held by the thread that checks, probes or closes. */
    private final ReentrantLock turn = new ReentrantLock();

    private volatile Optional<Kept> kept = Optional.empty();
    private volatile boolean closed;
    private boolean engineClosed;

    /**
     * A document and when it was last known to hold.
     *
     * @param since a time before the last check, or before the probe began
     */
    private record Kept(ProbedDocument document, long since) {
        boolean isYounger(long age, long now) {
            return now - since < age;
        }
    }

    FreshDocuments(Engine engine, Dialect dialect, LongSupplier nanoTime) {
        this.engine = engine;
        this.dialect = dialect;
        this.nanoTime = nanoTime;
    }

    /**
     * The engine.
     *
     * @throws ConnectionException.Closed after {@link #close()}
     */
    Engine engine() {
        if (closed) {
            throw new ConnectionException.Closed(engine.uri());
        }
        return engine;
    }

    /**
     * The document, never older than one second.
     *
     * @throws ConnectionException.Closed after {@link #close()}
     */
    ProbedDocument last() {
        engine();
        Optional<Kept> last = kept;
        if (last.isPresent() && last.get().isYounger(CHECKED_AGAIN_AFTER, nanoTime.getAsLong())) {
            return last.get().document();
        }
        if (!turn.tryLock()) {
            if (last.isPresent() && last.get().isYounger(OLDEST_RETURNED, nanoTime.getAsLong())) {
                return last.get().document();
            }
            turn.lock();
        }
        try {
            engine();
            return checked();
        } finally {
            turn.unlock();
            if (closed) {
                closeEngineUnlessBusy();
            }
        }
    }

    /** The last document if it still holds, else a new one. Called with the turn held. */
    private ProbedDocument checked() {
        Optional<Kept> last = kept;
        long now = nanoTime.getAsLong();
        if (last.isPresent() && last.get().isYounger(CHECKED_AGAIN_AFTER, now)) {
            return last.get().document();
        }
        ProbedDocument document =
                last.isPresent() ? renewed(last.get().document()) : new ProbedDocument(engine, UNKNOWN, 1, dialect);
        kept = Optional.of(new Kept(document, now));
        return document;
    }

    private ProbedDocument renewed(ProbedDocument last) {
        String state = engine.state();
        return last.state().equals(state) ? last : new ProbedDocument(engine, state, last.generation() + 1, dialect);
    }

    /** Closes the engine, at once or after the probe that is under way. */
    void close() {
        closed = true;
        closeEngineUnlessBusy();
    }

    /** The thread that has the turn sees {@link #closed} when giving it back, and comes here again. */
    private void closeEngineUnlessBusy() {
        if (!turn.tryLock()) {
            return;
        }
        try {
            if (!engineClosed) {
                engineClosed = true;
                engine.close();
            }
        } finally {
            turn.unlock();
        }
    }
}
