package io.vircaps.daemon;

import io.vircaps.rpc.protocol.AuthMessages.SaslStepRet;
import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.sasl.SaslServers;
import io.vircaps.rpc.xdr.ByteString;
import java.util.Optional;
import javax.security.sasl.SaslException;
import javax.security.sasl.SaslServer;

/**
 * One client's proof of who it is, by SASL: which mechanisms there are, a start, steps;
 * {@code remoteDispatchAuthSasl…}. Whatever is out of order ends it. For the thread that reads; others may ask whether
 * it is complete.
 */
final class Login {
    private static final byte[] NOTHING_SAID = {};

    private final Terms terms;
    private Optional<SaslServer> exchange = Optional.empty();
    private boolean asked;
    private volatile boolean complete;

    /**
     * Who may come in by a door.
     *
     * @param servers    knows users and their secrets
     * @param users      whoever of them may come in
     * @param protection what protects the connection
     */
    record Terms(SaslServers servers, NamePatterns users, Protection protection) {}

    Login(Terms terms) {
        this.terms = terms;
    }

    /** Whether the client is believed. */
    boolean isComplete() {
        return complete;
    }

    /** The mechanisms it may choose from, joined by commas. */
    String mechanisms() {
        if (asked) {
            throw CallException.notAuthenticated();
        }
        asked = true;
        return String.join(",", terms.servers().offered(terms.protection()));
    }

    SaslStepRet start(String mechanism, Optional<ByteString> said) {
        if (!asked || exchange.isPresent()) {
            throw CallException.notAuthenticated();
        }
        SaslServer begun = terms.servers().begin(mechanism, terms.protection());
        exchange = Optional.of(begun);
        return next(begun, said);
    }

    SaslStepRet step(Optional<ByteString> said) {
        return next(exchange.orElseThrow(CallException::notAuthenticated), said);
    }

    private SaslStepRet next(SaslServer server, Optional<ByteString> said) {
        if (complete) {
            throw CallException.notAuthenticated();
        }
        try {
            byte[] answer =
                    server.evaluateResponse(said.map(ByteString::toByteArray).orElse(NOTHING_SAID));
            if (server.isComplete()) {
                check(server.getAuthorizationID());
                complete = true;
            }
            return new SaslStepRet(complete, Optional.ofNullable(answer).map(ByteString::of));
        } catch (SaslException refused) {
            throw CallException.notAuthenticated();
        }
    }

    private void check(String user) {
        if (!terms.users().include(user)) {
            throw CallException.notAuthenticated();
        }
    }
}
