package io.vircaps.daemon;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.Tcp;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Lets clients in by its doors, a virtual thread each, and looks after them. */
final class Server implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration TO_CLOSE = Duration.ofMillis(200);
    private static final Duration STEP = Duration.ofMillis(10);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(100);
    private static final Duration TOO_LONG = Duration.ofSeconds(10);

    private final Engines engines;
    private final Limits limits;
    private final Log log;
    private final Metrics metrics = new Metrics();
    private final Answers answers = new Answers();
    private final MemoryBudget largeMessages = new MemoryBudget(Limits.LARGE_MESSAGES);
    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    private final Set<Entering> entrants = ConcurrentHashMap.newKeySet();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger anonymous = new AtomicInteger();
    private final List<Door> doors = new CopyOnWriteArrayList<>();
    private final ThreadFactory clientThreads;
    private final List<Duty> duties = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile long lastLook = System.nanoTime();

    Server(Engines engines, Limits limits, Log log) {
        this.engines = engines;
        this.limits = limits;
        this.log = log;
        this.clientThreads = Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, why) -> log.broken("client", why))
                .factory();
        begin("look", this::lookAfterClients, Thread.ofPlatform().daemon());
    }

    private void begin(String name, Runnable work, Thread.Builder threads) {
        duties.add(Duty.begin(name, work, this::isStopping, threads, log));
    }

    /** Starts a thread for something that a client wants. */
    void start(Runnable work) {
        clientThreads.newThread(work).start();
    }

    /** What does not work as it should; empty if all is well. */
    List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        for (Duty duty : duties) {
            if (!duty.isAlive()) {
                troubles.add(duty.name() + " has ended");
            }
        }
        if (System.nanoTime() - lastLook > TOO_LONG.toNanos()) {
            troubles.add("look is stuck");
        }
        return troubles;
    }

    /** Lets clients in by these doors, until the server is closed. */
    void open(List<Door> opened) {
        doors.addAll(opened);
        opened.forEach(door -> begin("door-" + door.name(), () -> letIn(door), Thread.ofVirtual()));
    }

    private void letIn(Door door) {
        while (door.socket().isOpen() && !isStopping()) {
            try {
                receive(door, door.socket().accept());
            } catch (IOException failed) {
                if (!isStopping()) { // no file descriptor left, for example: somebody may hang up meanwhile
                    log.notAccepted(door, failed);
                    LockSupport.parkNanos(AFTER_FAILURE.toNanos());
                }
            }
        }
    }

    /** Whatever fails, no place stays taken and no socket open. */
    private void receive(Door door, SocketChannel socket) {
        Pass pass = new Pass(door);
        boolean welcome = false;
        try {
            if (pass.isTooMuch()) {
                log.full(door);
                metrics.refused();
                return;
            }
            metrics.accepted();
            start(() -> welcome(door, socket, pass));
            welcome = true;
        } finally {
            if (!welcome) {
                pass.close();
                hangUp(socket);
            }
        }
    }

    private void welcome(Door door, SocketChannel socket, Pass pass) {
        Entering entering = new Entering(socket, System.nanoTime());
        entrants.add(entering);
        try (pass;
                socket) {
            Tcp.prepare(socket);
            Client client = new Client(this, door, door.entrance().enter(socket), pass::isKnown);
            entrants.remove(entering);
            converse(client);
        } catch (IOException | VircapsException refused) {
            log.notLetIn(door, refused);
        } finally {
            entrants.remove(entering);
        }
    }

    private void converse(Client client) {
        clients.add(client);
        try {
            client.converse();
        } finally {
            clients.remove(client);
        }
    }

    /** One place among the clients, and one among those not yet known, as long as its holder is one. */
    private final class Pass implements AutoCloseable {
        private final boolean tooMuch;
        private final AtomicBoolean known = new AtomicBoolean();

        Pass(Door door) {
            boolean many = inside.incrementAndGet() > limits.clients();
            boolean manyUnknown = anonymous.incrementAndGet() > limits.anonymous() && limits.anonymous() > 0;
            if (door.isOpenToAll()) {
                isKnown();
                manyUnknown = false;
            }
            tooMuch = many || manyUnknown;
        }

        boolean isTooMuch() {
            return tooMuch;
        }

        void isKnown() {
            if (known.compareAndSet(false, true)) {
                anonymous.decrementAndGet();
            }
        }

        @Override
        public void close() {
            isKnown();
            inside.decrementAndGet();
        }
    }

    /** Somebody in an entrance, since when. */
    private record Entering(SocketChannel socket, long since) {
        void look(long now, Duration slow) {
            if (now - since > slow.toNanos()) {
                hangUp(socket);
            }
        }
    }

    private void lookAfterClients() {
        try {
            while (!stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                long now = System.nanoTime();
                lastLook = now;
                clients.forEach(client -> client.look(now));
                entrants.forEach(entering -> entering.look(now, limits.slow()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets nobody in any more. */
    void letNobodyIn() {
        stopping.countDown();
        doors.forEach(door -> hangUp(door.socket()));
    }

    /** Lets nobody in any more, waits a while for the answers begun, and hangs up. */
    @Override
    public void close() {
        letNobodyIn();
        long until = System.nanoTime() + limits.finish().toNanos();
        while (clients.stream().anyMatch(Client::isBusy) && System.nanoTime() - until < 0) {
            LockSupport.parkNanos(STEP.toNanos());
        }
        clients.forEach(Client::close);
        entrants.forEach(entering -> hangUp(entering.socket()));
        closeEngines();
    }

    /** An engine that is asking emulators lets nobody close it meanwhile: it is not waited for. */
    private void closeEngines() {
        try {
            Thread.ofVirtual().start(engines::close).join(TO_CLOSE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hangUp(Closeable channel) {
        try {
            channel.close();
        } catch (IOException alreadyBroken) {
            return; // it is closed all the same
        }
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    Engines engines() {
        return engines;
    }

    Limits limits() {
        return limits;
    }

    Log log() {
        return log;
    }

    Metrics metrics() {
        return metrics;
    }

    Answers answers() {
        return answers;
    }

    MemoryBudget largeMessages() {
        return largeMessages;
    }

    /** How many clients are in. */
    int clients() {
        return inside.get();
    }
}
