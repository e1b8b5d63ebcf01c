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
 * The end of a SCRAM exchange (RFC 5802 section 5) that knows no password, only a {@link ScramSecret}. A user who is
 * not known is told so only at the end, and as one whose password is wrong.
 */
final class ScramServerExchange implements SaslServer {
    private static final int NONCE_OCTETS = 18;
    private static final String REFUSED = "wrong user name or password";

    private final SaslMechanism mechanism;
    private final ScramSecrets secrets;
    private final String nonceOfOurs;
    private Optional<Begun> begun = Optional.empty();
    private boolean complete;
    private boolean over;

    /**
     * An exchange that has begun.
     *
     * @param user    who wants to come in
     * @param bound   base 64 of the header of the client's first message
     * @param nonce   of both ends
     * @param message what both sign, but for its last part
     * @param known   whether the secret is the user's, not an invented one
     */
    private record Begun(String user, String bound, String nonce, String message, ScramSecret secret, boolean known) {}

    ScramServerExchange(SaslMechanism mechanism, ScramSecrets secrets) {
        this.mechanism = mechanism;
        this.secrets = secrets;
        byte[] random = new byte[NONCE_OCTETS];
        new SecureRandom().nextBytes(random);
        this.nonceOfOurs = Base64.getEncoder().encodeToString(random);
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
            String answer = begun.isEmpty() ? first(text) : last(text, begun.get());
            return answer.getBytes(StandardCharsets.UTF_8);
        } catch (ScramException | IllegalArgumentException malformed) {
            over = true;
            throw new SaslException("the client's message is not one of SCRAM", malformed);
        }
    }

    private String first(String text) throws ScramException, SaslException {
        ClientFirstMessage client = ClientFirstMessage.parseFrom(text);
        if (client.isChannelBindingRequired()) {
            throw new SaslException("the client wants its channel bound, which " + mechanism.saslName() + " cannot");
        }
        String actAs = client.getGs2Header().getAuthzid();
        if (actAs != null && !actAs.isEmpty() && !actAs.equals(client.getUsername())) {
            throw new SaslException("nobody may act as another user");
        }
        Optional<ScramSecret> secret = secrets.find(client.getUsername(), mechanism);
        ScramSecret decoy = secrets.decoy(client.getUsername(), mechanism); // always: it takes its time
        ScramSecret used = secret.orElse(decoy);
        ServerFirstMessage server =
                new ServerFirstMessage(client.getClientNonce(), nonceOfOurs, used.salt(), used.iterations());
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

    /** Whether the proof gives the client's key, whose hash is all that is known here. */
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
            throw new IllegalStateException("nobody is authenticated yet");
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
