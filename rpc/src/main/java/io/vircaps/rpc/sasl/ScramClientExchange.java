package io.vircaps.rpc.sasl;

import com.ongres.scram.client.ScramClient;
import com.ongres.scram.common.exception.ScramException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;

/** One end of a SCRAM exchange (RFC 5802), the one that knows the password. */
final class ScramClientExchange implements SaslClient {
    /** RFC 7677 asks for 4096; a server that asks for as much as this wants to keep us busy. */
    private static final int MOST_ITERATIONS = 2_000_000;

    private enum Step {
        FIRST,
        FINAL,
        VERIFY,
        DONE
    }

    private final SaslMechanism mechanism;
    private final ScramClient scram;
    private Step next = Step.FIRST;

    /**
     * An exchange.
     *
     * @param actAs as whom to act, empty for oneself
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
            return answer(text).getBytes(StandardCharsets.UTF_8);
        } catch (ScramException | IllegalArgumentException | IllegalStateException malformed) {
            throw new SaslException("the server's message is not one of SCRAM: " + malformed.getMessage(), malformed);
        }
    }

    private String answer(String text) throws ScramException, SaslException {
        return switch (next) {
            case FIRST -> {
                next = Step.FINAL;
                yield scram.clientFirstMessage().toString();
            }
            case FINAL -> {
                next = Step.VERIFY;
                yield answerTo(text);
            }
            case VERIFY -> {
                verify(text);
                next = Step.DONE;
                yield "";
            }
            case DONE -> throw new SaslException("the exchange is over");
        };
    }

    private String answerTo(String serverFirst) throws ScramException, SaslException {
        int iterations = scram.serverFirstMessage(serverFirst).getIterationCount();
        if (iterations > MOST_ITERATIONS) {
            throw new SaslException("the server asks for " + iterations + " iterations");
        }
        return scram.clientFinalMessage().toString();
    }

    /** That the server knows the password too. */
    private void verify(String serverFinal) throws ScramException {
        scram.serverFinalMessage(serverFinal);
    }

    @Override
    public boolean isComplete() {
        return next == Step.DONE;
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
        next = Step.DONE;
    }
}
