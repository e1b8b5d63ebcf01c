package io.vircaps.daemon;

import io.vircaps.daemon.client.ClientServices;
import io.vircaps.daemon.client.Clients;
import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.dispatch.Dispatcher;
import io.vircaps.daemon.dispatch.ProcedureTable;
import io.vircaps.daemon.dispatch.ServedEngines;
import io.vircaps.daemon.listen.Acceptor;
import io.vircaps.daemon.listen.ConnectionSlots;
import io.vircaps.daemon.listen.Listener;
import io.vircaps.daemon.metrics.EventLog;
import io.vircaps.daemon.metrics.Metrics;
import io.vircaps.daemon.metrics.Telemetry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The server: it runs the tasks that accept connections and check them, and stops all parts in order. */
final class Server implements AutoCloseable {
    private static final Duration CHECK_INTERVAL = Duration.ofMillis(250);
    private static final Duration CHECK_LIMIT = Duration.ofSeconds(10);
    private static final Duration CLOSE_ENGINES_LIMIT = Duration.ofMillis(200);

    private final ServedEngines engines;
    private final ClientLimits limits;
    private final EventLog log;
    private final Metrics metrics = new Metrics();
    private final ConnectionSlots slots;
    private final Clients clients;
    private final Acceptor acceptor;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final List<SupervisedTask> tasks = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile long lastCheck = System.nanoTime();

    Server(ServedEngines engines, ClientLimits limits, EventLog log) {
        this.engines = engines;
        this.limits = limits;
        this.log = log;
        this.slots = new ConnectionSlots(limits.maxClients(), limits.maxAnonymous());
        Telemetry telemetry = new Telemetry(log, metrics);
        Executor threads = clientThreads(log);
        Dispatcher dispatcher = new Dispatcher(new ProcedureTable(), metrics);
        this.clients = new Clients(new ClientServices(dispatcher, engines, limits, telemetry, threads));
        this.acceptor = new Acceptor(slots, clients, threads, telemetry);
        start("check", this::checkConnections, Thread.ofPlatform().daemon());
    }

    private static Executor clientThreads(EventLog log) {
        ThreadFactory factory = Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, why) -> log.broken("client", why))
                .factory();
        return work -> factory.newThread(work).start();
    }

    private void start(String name, Runnable work, Thread.Builder threads) {
        tasks.add(SupervisedTask.start(name, work, this::isStopping, threads, log));
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** The counters. */
    Metrics metrics() {
        return metrics;
    }

    /** The number of connections. */
    int connections() {
        return slots.used();
    }

    /** What does not work; empty if the daemon is healthy. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (SupervisedTask task : tasks) {
            if (!task.isAlive()) {
                problems.add(task.name() + " has ended");
            }
        }
        if (System.nanoTime() - lastCheck > CHECK_LIMIT.toNanos()) {
            problems.add("check is stuck");
        }
        return problems;
    }

    /** Accepts connections of these listeners until the server stops. */
    void accept(List<Listener> added) {
        listeners.addAll(added);
        for (Listener listener : added) {
            start("listener-" + listener.name(), () -> acceptor.acceptFrom(listener), Thread.ofVirtual());
        }
    }

    private void checkConnections() {
        try {
            while (!stopping.await(CHECK_INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                long now = System.nanoTime();
                lastCheck = now;
                clients.check(now);
                acceptor.checkHandshakes(now, limits.stall());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Accepts no more connections and reads no more calls. */
    void stop() {
        stopping.countDown();
        acceptor.stop();
        clients.stop();
        for (Listener listener : listeners) {
            try {
                listener.socket().close();
            } catch (IOException alreadyBroken) {
                log.disconnected(listener.name(), alreadyBroken);
            }
        }
    }

    /** Stops, waits within the time limit for the calls in progress, and closes all connections and engines. */
    @Override
    public void close() {
        stop();
        clients.close();
        acceptor.closePending();
        closeEngines();
    }

    /** Closing waits for an engine that is querying emulators, so the time for it is limited. */
    private void closeEngines() {
        try {
            Thread.ofVirtual().start(engines::close).join(CLOSE_ENGINES_LIMIT);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
