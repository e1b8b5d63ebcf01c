package io.vircaps.daemon;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import java.util.Optional;

/** Who asks, as far as an answer may depend on it or change it. */
interface Caller {
    /** How it must show who it is. */
    AuthType authType();

    /** How it shows that, by SASL; empty where it need not. */
    Optional<Login> login();

    /** Looks whether it is believed now. */
    void loginWentOn();

    /** It failed to show who it is: that is told to whoever watches the daemon, and it is hung up on. */
    void loginFailed(VircapsException why);

    /** Opens an engine for it. */
    void open(OpenArgs wanted);

    /**
     * The engine it opened.
     *
     * @throws CallException if it opened none
     */
    ServedEngine engine();

    /** The events it asked for. */
    WantedEvents events();

    /** Sends it signs of life from now on. */
    void keepAlive();

    /** Hangs up once the answer is sent. */
    void closeAfterAnswer();
}
