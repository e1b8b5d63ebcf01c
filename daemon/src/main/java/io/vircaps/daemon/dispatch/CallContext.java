package io.vircaps.daemon.dispatch;

import io.vircaps.daemon.login.SaslLogin;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import java.util.Optional;

/** The client of a call, as far as a handler may read or change it. */
public interface CallContext {
    /** Whether the client is authenticated, or need not be. */
    boolean isAuthenticated();

    /** Whether the connection is read-only. */
    boolean isReadOnly();

    /** The authentication method. */
    AuthType authType();

    /** The SASL authentication; empty if the client need not authenticate. */
    Optional<SaslLogin> login();

    /** An authentication step succeeded, perhaps the last one. */
    void loginAdvanced();

    /** The authentication failed: it is logged and counted, and the connection is closed after the reply. */
    void loginFailed(VircapsException why);

    /**
     * Opens an engine.
     *
     * @throws VircapsException if one is open already, or the requested one cannot be opened
     */
    void open(OpenArgs args);

    /** The engine that the client opened; empty if it opened none. */
    Optional<ServedEngine> openEngine();

    /**
     * The engine that the client opened.
     *
     * @throws CallException if it opened none
     */
    default ServedEngine engine() {
        return openEngine().orElseThrow(() -> CallException.internal("hypervisor connection not open"));
    }

    /** The registered event callbacks. */
    EventCallbacks events();

    /** Enables keepalive from the daemon to the client. */
    void enableKeepAlive();

    /** Closes the connection after the reply. */
    void closeAfterReply();
}
