package io.vircaps.driver.remote;

import io.vircaps.connect.ConnectionException;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Feature;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.util.Optional;

/** The calls of an open connection. Thread-safe. */
final class Calls implements AutoCloseable {
    private final Session session;
    private final TimeLimits limits;
    private final String uri;
    private volatile boolean closed;

    Calls(Session session, TimeLimits limits, String uri) {
        this.session = session;
        this.limits = limits;
        this.uri = uri;
    }

    /**
     * Connects to a daemon, authenticates and opens the engine.
     *
     * @throws VircapsException if any of this fails
     */
    static Calls open(Target target, User user, boolean readOnly, TimeLimits limits) {
        Route route = Route.to(target, user, readOnly, limits);
        Session session = Session.over(route.channel(), event -> {});
        boolean complete = false;
        try {
            new Authentication(session, target, user, route, limits.setup()).perform();
            keepAlive(session, limits);
            OpenArgs open = new OpenArgs(Optional.of(target.name()), readOnly ? OpenArgs.READ_ONLY : 0);
            session.call(Procedures.CONNECT_OPEN, open, limits.setup());
            complete = true;
            return new Calls(session, limits, target.uri().toString());
        } catch (VircapsException failed) {
            session.close(); // then the program that carries the connection prints no more
            complete = true;
            throw explained(failed, route);
        } finally {
            if (!complete) {
                session.close();
            }
        }
    }

    private static void keepAlive(Session session, TimeLimits limits) {
        if (session.call(Procedures.CONNECT_SUPPORTS_FEATURE, Feature.PROGRAM_KEEPALIVE, limits.setup())) {
            session.keepAlive(limits.keepAliveInterval(), limits.keepAliveCount());
        }
    }

    /**
     * The failure to report. If a program carries the connection and printed an error, that text is reported, as
     * libvirt does.
     */
    private static VircapsException explained(VircapsException failed, Route route) {
        String errors = route.command().map(CommandChannel::errorOutput).orElse("");
        boolean refused = failed instanceof RpcException.Refused;
        return errors.isEmpty() || refused
                ? failed
                : new RemoteException.Unreachable("Cannot recv data: " + errors + ": Connection reset by peer", failed);
    }

    /** Throws {@link ConnectionException.Closed} after {@link #close()}. */
    void requireOpen() {
        if (closed) {
            throw new ConnectionException.Closed(uri);
        }
    }

    /**
     * The result of a procedure.
     *
     * @throws ConnectionException.NoFunction if the daemon reports that its driver lacks the function
     * @throws RpcException.Refused           if it reports another error
     */
    <A, R> R call(Procedure<A, R> procedure, A arguments) {
        requireOpen();
        try {
            return session.call(procedure, arguments, limits.call());
        } catch (RpcException.Refused refused) {
            throw refused.kind() == Kind.NO_SUPPORT
                    ? ConnectionException.NoFunction.reported(refused.error().text())
                    : refused;
        }
    }

    /** The result of a procedure that takes no arguments. */
    <R> R call(Procedure<Nothing, R> procedure) {
        return call(procedure, Nothing.NOTHING);
    }

    /** Sends {@code CONNECT_CLOSE} if the session is still open, and closes it. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (session.isOpen()) {
                session.call(Procedures.CONNECT_CLOSE, Nothing.NOTHING, limits.close());
            }
        } catch (VircapsException gone) {
            session.close(); // the daemon closed it first
        } finally {
            session.close();
        }
    }
}
