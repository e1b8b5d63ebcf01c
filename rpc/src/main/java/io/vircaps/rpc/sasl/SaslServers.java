package io.vircaps.rpc.sasl;

import io.vircaps.rpc.SecurityFailure;
import java.util.ArrayList;
import java.util.List;
import javax.security.sasl.SaslServer;

/** SASL's answering end: which mechanisms there are over a connection, and exchanges by them. */
public final class SaslServers {
    private static final List<SaslMechanism> BY_SECRETS =
            List.of(SaslMechanism.SCRAM_SHA_512, SaslMechanism.SCRAM_SHA_256, SaslMechanism.SCRAM_SHA_1);

    private final ScramSecrets secrets;

    /** Exchanges with those who have a secret here. */
    public SaslServers(ScramSecrets secrets) {
        this.secrets = secrets;
    }

    /**
     * The names of the mechanisms to offer; none over plain TCP, for none of them encrypts.
     *
     * @param protection what protects the connection
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
     * @throws SecurityFailure.NotAuthenticated if it is not among those offered
     */
    public SaslServer begin(String mechanism, Protection protection) {
        if (!offered(protection).contains(mechanism)) {
            throw new SecurityFailure.NotAuthenticated("SASL mechanism " + mechanism + " not supported by server");
        }
        return new ScramServerExchange(SaslMechanism.named(mechanism).orElseThrow(), secrets);
    }
}
