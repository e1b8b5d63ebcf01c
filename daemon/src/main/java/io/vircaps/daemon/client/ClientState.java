package io.vircaps.daemon.client;

import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.dispatch.CallContext;
import io.vircaps.daemon.dispatch.CallException;
import io.vircaps.daemon.dispatch.CallFlags;
import io.vircaps.daemon.dispatch.EventCallbacks;
import io.vircaps.daemon.dispatch.ServedEngine;
import io.vircaps.daemon.listen.Listener;
import io.vircaps.daemon.login.SaslLogin;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.KeepAlive;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import java.util.Optional;

/**
 * The state of one client: its authentication, its engine, its event callbacks. Thread-safe but for the authentication.
 */
final class ClientState implements CallContext {
    private final ClientServices services;
    private final Listener listener;
    private final Runnable authenticated;
    private final Optional<SaslLogin> login;
    private final EventCallbacks events = new EventCallbacks();
    private volatile Optional<KeepAlive> keepAlive = Optional.empty();
    private volatile Optional<ServedEngine> engine = Optional.empty();
    private volatile boolean readOnly;
    private volatile boolean closing;

    /**
     * The state of a new client.
     *
     * @param authenticated called when the client is authenticated
     */
    ClientState(ClientServices services, Listener listener, Runnable authenticated) {
        this.services = services;
        this.listener = listener;
        this.authenticated = authenticated;
        this.login = listener.login().map(SaslLogin::new);
        this.readOnly = listener.readOnly();
    }

    /** The keepalive timer, if the client enabled it. */
    Optional<KeepAlive> keepAlive() {
        return keepAlive;
    }

    /** Whether the connection is to be closed after the current reply. */
    boolean isClosing() {
        return closing;
    }

    @Override
    public boolean isAuthenticated() {
        return login.isEmpty() || login.get().isComplete();
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public AuthType authType() {
        return listener.auth();
    }

    @Override
    public Optional<SaslLogin> login() {
        return login;
    }

    @Override
    public void loginAdvanced() {
        if (isAuthenticated()) {
            authenticated.run();
        }
    }

    @Override
    public void loginFailed(VircapsException why) {
        services.telemetry().log().rejected(listener.name(), why);
        services.telemetry().metrics().loginRefused();
        closeAfterReply();
    }

    @Override
    public void open(OpenArgs args) {
        if (engine.isPresent()) {
            throw CallException.internal("connection already open");
        }
        engine = Optional.of(services.engines().engine(args.name()));
        if (CallFlags.has(args.flags(), OpenArgs.READ_ONLY)) {
            readOnly = true;
        }
    }

    @Override
    public Optional<ServedEngine> openEngine() {
        return engine;
    }

    @Override
    public EventCallbacks events() {
        return events;
    }

    @Override
    public void enableKeepAlive() {
        ClientLimits limits = services.limits();
        if (!limits.keepAliveInterval().isZero()) {
            keepAlive =
                    Optional.of(new KeepAlive(limits.keepAliveInterval(), limits.keepAliveCount(), System.nanoTime()));
        }
    }

    @Override
    public void closeAfterReply() {
        closing = true;
    }
}
