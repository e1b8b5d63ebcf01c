package io.vircaps.rpc.sasl;

import com.ongres.scram.common.ClientFirstMessage;
import com.ongres.scram.common.ScramFunctions;
import com.ongres.scram.common.ServerFirstMessage;
import com.ongres.scram.common.exception.ScramException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.security.sasl.Sasl;
import javax.security.sasl.SaslException;
import javax.security.sasl.SaslServer;

/**
 * The server side of a SCRAM exchange (RFC 5802 section 5). It knows a {@link ScramSecret}, not the password. An
 * unknown user fails at the last step, with the same error as a wrong password.
 */
final class ScramServerExchange implements SaslServer {
    private static final int NONCE_OCTETS = 18;
    private static final String REFUSED = "wrong user name or password";

    private final SaslMechanism mechanism;
    private final ScramSecrets secrets;
    private final String serverNonce;
    private Optional<Begun> begun = Optional.empty();
    private boolean complete;
    private boolean over;

    /**
     * An exchange after its first message.
     *
     * @param user    name of the user
     * @param bound   base 64 of the GS2 header of the client's first message
     * @param nonce   the combined nonce
     * @param message the signed message without its last part
     * @param known   whether the secret belongs to the user and is no decoy
     */
    private record Begun(String user, String bound, String nonce, String message, ScramSecret secret, boolean known) {}

    ScramServerExchange(SaslMechanism mechanism, ScramSecrets secrets) {
        this.mechanism = mechanism;
        this.secrets = secrets;
        byte[] random = new byte[NONCE_OCTETS];
        new SecureRandom().nextBytes(random);
        this.serverNonce = Base64.getEncoder().encodeToString(random);
    }

    @Override
    public String getMechanismName() {
        return mechanism.saslName();
    }

    @Override
    public byte[] evaluateResponse(byte[] response) throws SaslException {
        if (over) {
            throw new SaslException("the exchange is over");
        }
        String text = new String(response, StandardCharsets.UTF_8);
        try {
            String reply = begun.isEmpty() ? first(text) : last(text, begun.get());
            return reply.getBytes(StandardCharsets.UTF_8);
        } catch (ScramException | IllegalArgumentException malformed) {
            over = true;
            throw new SaslException("the client's message is not a SCRAM message", malformed);
        }
    }

    private String first(String text) throws ScramException, SaslException {
        ClientFirstMessage client = ClientFirstMessage.parseFrom(text);
        if (client.isChannelBindingRequired()) {
            throw new SaslException(
                    "the client requires channel binding, which " + mechanism.saslName() + " does not have");
        }
        String actAs = client.getGs2Header().getAuthzid();
        if (actAs != null && !actAs.isEmpty() && !actAs.equals(client.getUsername())) {
            throw new SaslException("acting as another user is not allowed");
        }
        Optional<ScramSecret> secret = secrets.find(client.getUsername(), mechanism);
        ScramSecret decoy =
                secrets.decoy(client.getUsername(), mechanism); // computed for every user, so that the time is the same
        ScramSecret used = secret.orElse(decoy);
        ServerFirstMessage server =
                new ServerFirstMessage(client.getClientNonce(), serverNonce, used.salt(), used.iterations());
        int bare = text.indexOf(',', text.indexOf(',') + 1) + 1;
        begun = Optional.of(new Begun(
                client.getUsername(),
                Base64.getEncoder().encodeToString(text.substring(0, bare).getBytes(StandardCharsets.UTF_8)),
                server.getNonce(),
                text.substring(bare) + "," + server,
                used,
                secret.isPresent()));
        return server.toString();
    }

    /** {@code c=header,r=nonce[,…],p=proof}; the proof is of all before it. */
    private String last(String text, Begun exchange) throws SaslException {
        over = true;
        int proofAt = text.lastIndexOf(",p=");
        if (proofAt < 0 || !(text + ",").startsWith("c=" + exchange.bound() + ",r=" + exchange.nonce() + ",")) {
            throw new SaslException("the client's last message does not belong to its first");
        }
        String signed = exchange.message() + "," + text.substring(0, proofAt);
        byte[] proof = Base64.getDecoder().decode(text.substring(proofAt + 3));
        if (!isProof(proof, exchange.secret(), signed) || !exchange.known()) {
            throw new SaslException(REFUSED);
        }
        complete = true;
        byte[] serverKey = Base64.getDecoder().decode(exchange.secret().serverKey());
        byte[] signature = ScramFunctions.serverSignature(mechanism.scram(), serverKey, signed);
        return "v=" + Base64.getEncoder().encodeToString(signature);
    }

    /** Whether the proof yields the client key, of which only the hash is known. */
    private boolean isProof(byte[] proof, ScramSecret secret, String signed) {
        byte[] stored = Base64.getDecoder().decode(secret.storedKey());
        byte[] key = ScramFunctions.clientSignature(mechanism.scram(), stored, signed);
        if (proof.length != key.length) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            key[i] ^= proof[i];
        }
        return MessageDigest.isEqual(ScramFunctions.hash(mechanism.scram(), key), stored);
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public String getAuthorizationID() {
        if (!complete) {
            throw new IllegalStateException("the exchange is not complete");
        }
        return begun.orElseThrow().user();
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
        return name.equals(Sasl.QOP) ? "auth" : "";
    }

    @Override
    public void dispose() {
        over = true;
    }
}
