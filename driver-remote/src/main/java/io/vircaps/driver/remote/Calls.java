package io.vircaps.driver.remote;

import io.vircaps.connect.ConnectionException;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Feature;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.util.Optional;

/** Calls of one open engine's procedures; for any number of threads. */
final class Calls implements AutoCloseable {
    private final Session session;
    private final Limits limits;
    private final String uri;
    private volatile boolean closed;

    private Calls(Session session, Limits limits, String uri) {
        this.session = session;
        this.limits = limits;
        this.uri = uri;
    }

    /**
     * Goes to a daemon, shows it who asks, and opens the engine.
     *
     * @throws VircapsException if any of this fails
     */
    static Calls open(Target target, User user, boolean readOnly, Limits limits) {
        Route route = Route.to(target, user, readOnly, limits);
        Session session = Session.over(route.channel(), event -> {});
        boolean settled = false;
        try {
            new Authentication(session, target, user, route, limits.greeting()).perform();
            keepAlive(session, limits);
            OpenArgs open = new OpenArgs(Optional.of(target.name()), readOnly ? OpenArgs.READ_ONLY : 0);
            session.call(Procedures.CONNECT_OPEN, open, limits.greeting());
            settled = true;
            return new Calls(session, limits, target.uri().toString());
        } catch (VircapsException failed) {
            session.close(); // then the program that carried it has said all it will
            settled = true;
            throw explained(failed, route);
        } finally {
            if (!settled) {
                session.close();
            }
        }
    }

    private static void keepAlive(Session session, Limits limits) {
        if (session.call(Procedures.CONNECT_SUPPORTS_FEATURE, Feature.PROGRAM_KEEPALIVE, limits.greeting())) {
            session.keepAlive(limits.alive(), limits.missed());
        }
    }

    /**
     * Where a program carries the messages, what it said itself counts more than that it ended; as libvirt tells it.
     */
    private static VircapsException explained(VircapsException failed, Route route) {
        String said = route.command().map(CommandChannel::lastWords).orElse("");
        boolean refused = failed instanceof RpcException.Refused;
        return said.isEmpty() || refused
                ? failed
                : new RemoteException.Unreachable("Cannot recv data: " + said + ": Connection reset by peer", failed);
    }

    /** The result of a procedure. */
    <A, R> R call(Procedure<A, R> procedure, A arguments) {
        if (closed) {
            throw new ConnectionException.Closed(uri);
        }
        return session.call(procedure, arguments, limits.call());
    }

    /** The result of a procedure that takes no arguments. */
    <R> R call(Procedure<Nothing, R> procedure) {
        return call(procedure, Nothing.NOTHING);
    }

    /** Says good-bye, if the daemon still listens. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (session.isOpen()) {
                session.call(Procedures.CONNECT_CLOSE, Nothing.NOTHING, limits.leaving());
            }
        } catch (VircapsException gone) {
            session.close(); // it went first
        } finally {
            session.close();
        }
    }
}
