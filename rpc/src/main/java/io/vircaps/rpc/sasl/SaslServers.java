package io.vircaps.rpc.sasl;

import io.vircaps.rpc.SecurityFailure;
import java.util.ArrayList;
import java.util.List;
import javax.security.sasl.SaslServer;

/** The server side of SASL: it offers mechanisms and creates exchanges. */
public final class SaslServers {
    private static final List<SaslMechanism> BY_SECRETS =
            List.of(SaslMechanism.SCRAM_SHA_512, SaslMechanism.SCRAM_SHA_256, SaslMechanism.SCRAM_SHA_1);

    private final ScramSecrets secrets;

    /** Exchanges with the users who have a secret. */
    public SaslServers(ScramSecrets secrets) {
        this.secrets = secrets;
    }

    /**
     * The names of the mechanisms to offer. Over plain TCP there are none, because none of them encrypts.
     *
     * @param protection how the connection is protected
     */
    public List<String> offered(Protection protection) {
        List<String> names = new ArrayList<>();
        for (SaslMechanism mechanism : BY_SECRETS) {
            if (mechanism.refusal(protection).isEmpty() && secrets.areFor(mechanism)) {
                names.add(mechanism.saslName());
            }
        }
        return List.copyOf(names);
    }

    /**
     * An exchange by a mechanism.
     *
     * @throws SecurityFailure.NotAuthenticated if the mechanism is not offered
     */
    public SaslServer begin(String mechanism, Protection protection) {
        if (!offered(protection).contains(mechanism)) {
            throw new SecurityFailure.NotAuthenticated("SASL mechanism " + mechanism + " not supported by server");
        }
        return new ScramServerExchange(SaslMechanism.named(mechanism).orElseThrow(), secrets);
    }
}
