package io.vircaps.daemon.login;

import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepRet;
import io.vircaps.rpc.xdr.ByteString;
import java.util.Optional;
import javax.security.sasl.SaslException;
import javax.security.sasl.SaslServer;

/**
 * The SASL authentication of one client: the list of mechanisms, a start, steps ({@code remoteDispatchAuthSasl*}). A
 * message out of order fails it. Only {@link #isComplete} may be called from other threads than the one that reads.
 */
public final class SaslLogin {
    private static final byte[] NO_DATA = {};

    private final LoginTerms terms;
    private Optional<SaslServer> exchange = Optional.empty();
    private boolean listed;
    private volatile boolean complete;

    /** An authentication that has not started. */
    public SaslLogin(LoginTerms terms) {
        this.terms = terms;
    }

    /** Whether the client is authenticated. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * The mechanisms offered to the client, joined by commas.
     *
     * @throws SecurityFailure.NotAuthenticated if they were listed before
     */
    public String mechanisms() {
        require(!listed, "the mechanisms were listed before");
        listed = true;
        return String.join(",", terms.servers().offered(terms.protection()));
    }

    /**
     * Starts the exchange.
     *
     * @throws SecurityFailure.NotAuthenticated if that fails
     */
    public SaslStepRet start(String mechanism, Optional<ByteString> data) {
        require(listed, "start before the list of mechanisms");
        require(exchange.isEmpty(), "start of a second exchange");
        SaslServer server = terms.servers().begin(mechanism, terms.protection());
        exchange = Optional.of(server);
        return next(server, data);
    }

    /**
     * Continues the exchange.
     *
     * @throws SecurityFailure.NotAuthenticated if that fails
     */
    public SaslStepRet step(Optional<ByteString> data) {
        require(exchange.isPresent(), "step before start");
        return next(exchange.orElseThrow(), data);
    }

    private SaslStepRet next(SaslServer server, Optional<ByteString> data) {
        require(!complete, "step after the end of the exchange");
        try {
            byte[] challenge =
                    server.evaluateResponse(data.map(ByteString::toByteArray).orElse(NO_DATA));
            if (server.isComplete()) {
                require(terms.users().include(server.getAuthorizationID()), "the user is not allowed");
                complete = true;
            }
            return new SaslStepRet(complete, Optional.ofNullable(challenge).map(ByteString::of));
        } catch (SaslException refused) {
            throw new SecurityFailure.NotAuthenticated(String.valueOf(refused.getMessage()), refused);
        }
    }

    private static void require(boolean condition, String failure) {
        if (!condition) {
            throw new SecurityFailure.NotAuthenticated(failure);
        }
    }
}
