package io.vircaps.daemon.dispatch;

import io.vircaps.daemon.login.SaslLogin;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import java.util.Optional;

/**
 * A client without an engine.
 *
 * @param isAuthenticated whether it is authenticated
 * @param isReadOnly      whether it is read-only
 */
record TestContext(boolean isAuthenticated, boolean isReadOnly, EventCallbacks events) implements CallContext {
    static final TestContext FULL = new TestContext(true, false, new EventCallbacks());

    @Override
    public AuthType authType() {
        return AuthType.NONE;
    }

    @Override
    public Optional<SaslLogin> login() {
        return Optional.empty();
    }

    @Override
    public void loginAdvanced() {}

    @Override
    public void loginFailed(VircapsException why) {}

    @Override
    public void open(OpenArgs args) {
        throw CallException.internal("no engine");
    }

    @Override
    public Optional<ServedEngine> openEngine() {
        return Optional.empty();
    }

    @Override
    public void enableKeepAlive() {}

    @Override
    public void closeAfterReply() {}
}
