package io.vircaps.rpc.sasl;

import com.ongres.scram.client.ScramClient;
import com.ongres.scram.common.exception.ScramException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;

/** The client side of a SCRAM exchange (RFC 5802). */
final class ScramClientExchange implements SaslClient {
    /** Limit on the iteration count that a server may request; RFC 7677 requires at least 4096. */
    private static final int MAX_ITERATIONS = 2_000_000;

    private enum Step {
        FIRST,
        FINAL,
        VERIFY,
        DONE
    }

    private final SaslMechanism mechanism;
    private final ScramClient scram;
    private Step step = Step.FIRST;

    /**
     * An exchange.
     *
     * @param actAs user to act as; empty for the same user
     */
    ScramClientExchange(SaslMechanism mechanism, String user, String password, String actAs) {
        this.mechanism = mechanism;
        var named = ScramClient.builder()
                .advertisedMechanisms(List.of(mechanism.saslName()))
                .username(user)
                .password(password.toCharArray());
        this.scram = (actAs.isEmpty() ? named : named.authzid(actAs)).build();
    }

    @Override
    public String getMechanismName() {
        return mechanism.saslName();
    }

    @Override
    public boolean hasInitialResponse() {
        return true;
    }

    @Override
    public byte[] evaluateChallenge(byte[] challenge) throws SaslException {
        String text = new String(challenge, StandardCharsets.UTF_8);
        try {
            return next(text).getBytes(StandardCharsets.UTF_8);
        } catch (ScramException | IllegalArgumentException | IllegalStateException malformed) {
            throw new SaslException(
                    "the server's message is not a SCRAM message: " + malformed.getMessage(), malformed);
        }
    }

    private String next(String text) throws ScramException, SaslException {
        return switch (step) {
            case FIRST -> {
                step = Step.FINAL;
                yield scram.clientFirstMessage().toString();
            }
            case FINAL -> {
                step = Step.VERIFY;
                yield clientFinal(text);
            }
            case VERIFY -> {
                verify(text);
                step = Step.DONE;
                yield "";
            }
            case DONE -> throw new SaslException("the exchange is over");
        };
    }

    private String clientFinal(String serverFirst) throws ScramException, SaslException {
        int iterations = scram.serverFirstMessage(serverFirst).getIterationCount();
        if (iterations > MAX_ITERATIONS) {
            throw new SaslException("the server requires " + iterations + " iterations");
        }
        return scram.clientFinalMessage().toString();
    }

    /** Verifies that the server knows the password too. */
    private void verify(String serverFinal) throws ScramException {
        scram.serverFinalMessage(serverFinal);
    }

    @Override
    public boolean isComplete() {
        return step == Step.DONE;
    }

    @Override
    public byte[] unwrap(byte[] incoming, int offset, int length) {
        throw new IllegalStateException(mechanism.saslName() + " has no security layer");
    }

    @Override
    public byte[] wrap(byte[] outgoing, int offset, int length) {
        throw new IllegalStateException(mechanism.saslName() + " has no security layer");
    }

    @Override
    public Object getNegotiatedProperty(String name) {
        return name.equals(javax.security.sasl.Sasl.QOP) ? "auth" : "";
    }

    @Override
    public void dispose() {
        step = Step.DONE;
    }
}
