package io.vircaps.daemon;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.KeepAlive;
import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import java.nio.channels.ByteChannel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One conversation. The thread that reads also answers what is quick; anything else gets a thread of its own, so that
 * signs of life are answered meanwhile.
 */
final class Client implements Caller {
    private final Server server;
    private final Door door;
    private final Runnable known;
    private final Optional<Login> login;
    private final MessageChannel channel;
    private final long since = System.nanoTime();
    private final Requests requests;
    private final WantedEvents events = new WantedEvents();
    private final AtomicInteger answering = new AtomicInteger();
    private volatile Optional<KeepAlive> signs = Optional.empty();
    private volatile Optional<ServedEngine> engine = Optional.empty();
    private volatile boolean readOnly;
    private volatile boolean leaving;

    /**
     * A conversation that has not begun.
     *
     * @param known is told when the client has shown who it is
     */
    Client(Server server, Door door, ByteChannel bytes, Runnable known) {
        this.server = server;
        this.door = door;
        this.known = known;
        this.login = door.login().map(Login::new);
        this.readOnly = door.readOnly();
        this.requests = new Requests(server.limits().requests());
        MemoryBudget share = server.largeMessages().share(Limits.LARGE_MESSAGES_OF_ONE);
        this.channel = new MessageChannel(bytes, share, Limits.BEFORE_AUTH);
    }

    /** Whether it has shown who it is, as far as it must. */
    boolean isAuthenticated() {
        return login.isEmpty() || login.get().isComplete();
    }

    /** Reads and answers until one side ends it. */
    void converse() {
        loginWentOn();
        try {
            Optional<Message> next = channel.read();
            while (next.isPresent()) {
                Message message = next.get();
                signs.ifPresent(living -> living.received(System.nanoTime()));
                handle(message);
                next = leaving || server.isStopping() ? Optional.empty() : channel.read();
            }
            if (server.isStopping()) {
                requests.finish(); // each answer has a place until it is sent
            }
        } catch (VircapsException broken) {
            server.log().left(door, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    void close() {
        channel.close();
    }

    private void handle(Message message) throws InterruptedException {
        if (KeepAlive.isPing(message.header())) {
            channel.write(KeepAlive.PONG);
            channel.done(message);
            return;
        }
        Optional<Call> call = Call.of(this, message);
        if (call.isEmpty()) {
            channel.done(message);
        } else if (call.get().isQuick()) {
            begin();
            answer(call.get());
        } else {
            answerMeanwhile(call.get());
        }
    }

    private void answerMeanwhile(Call call) throws InterruptedException {
        begin();
        boolean started = false;
        try {
            requests.begin(server::start, () -> answer(call));
            started = true;
        } finally {
            if (!started) {
                end(call);
            }
        }
    }

    private void begin() {
        answering.incrementAndGet();
        server.metrics().begun();
    }

    /** Whatever goes wrong, an answer is sent. */
    private void answer(Call call) {
        try {
            call.reply(this::reply);
        } finally {
            end(call);
        }
    }

    private void end(Call call) {
        channel.done(call.message());
        answering.decrementAndGet();
        server.metrics().ended();
    }

    private void reply(Message reply) {
        try {
            channel.write(reply);
        } catch (VircapsException broken) {
            server.log().left(door, broken);
            channel.close();
        }
        if (leaving) {
            channel.close();
        }
    }

    Server server() {
        return server;
    }

    Door door() {
        return door;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** Whether a call is being answered now. */
    boolean isBusy() {
        return answering.get() > 0;
    }

    /** Looks after it, now and then: whether it is stuck, never came to the point, or is gone. */
    void look(long now) {
        long slow = server.limits().slow().toNanos();
        if (channel.isStuck(now, slow) || (engine.isEmpty() && now - since > slow)) {
            server.log().cutOff(door, "slow");
            channel.close();
        }
        switch (signs.map(living -> living.due(now)).orElse(KeepAlive.Due.NOTHING)) {
            case PING -> server.start(() -> reply(KeepAlive.PING));
            case CLOSE -> {
                server.log().cutOff(door, "silent");
                channel.close();
            }
            case NOTHING -> {}
        }
    }

    @Override
    public AuthType authType() {
        return door.auth();
    }

    @Override
    public Optional<Login> login() {
        return login;
    }

    @Override
    public void loginWentOn() {
        if (isAuthenticated()) {
            channel.readUpTo(Message.MAX);
            known.run();
        }
    }

    @Override
    public void loginFailed(VircapsException why) {
        server.log().notLetIn(door, why);
        server.metrics().loginRefused();
        closeAfterAnswer();
    }

    @Override
    public void open(OpenArgs wanted) {
        if (engine.isPresent()) {
            throw CallException.internal("connection already open");
        }
        engine = Optional.of(server.engines().engine(wanted.name()));
        if (Flags.has(wanted.flags(), OpenArgs.READ_ONLY)) {
            readOnly = true;
        }
    }

    @Override
    public ServedEngine engine() {
        return engine.orElseThrow(() -> CallException.internal("hypervisor connection not open"));
    }

    @Override
    public WantedEvents events() {
        return events;
    }

    @Override
    public void keepAlive() {
        Limits limits = server.limits();
        if (!limits.interval().isZero()) {
            signs = Optional.of(new KeepAlive(limits.interval(), limits.asked(), System.nanoTime()));
        }
    }

    @Override
    public void closeAfterAnswer() {
        leaving = true;
    }
}
